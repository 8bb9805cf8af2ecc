package io.smsconsole.web.statistics;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class StatisticsIT {

	private static final String MAINLAND = "/console/statistics/mainland/overview";

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Ids ids;

	@BeforeEach
	void sendSomething() {
		new SentSamples(this.jdbc, this.ids).counts(Region.MAINLAND, 12_000);
	}

	@AfterEach
	void forgetIt() {
		this.jdbc.update("DELETE FROM tally_delta WHERE sdk_app_id = ?", SentSamples.APP);
		this.jdbc.update("DELETE FROM tally_hour WHERE sdk_app_id = ?", SentSamples.APP);
	}

	@Test
	void showsFiguresTrendAndTableOfAPeriod(Browser browser) {
		browser.signIn();
		browser.open(MAINLAND + "?period=month");
		assertThat(browser.find("figure-requests").getText()).matches("(?s).*\\d,\\d{3},\\d{3}.*");
		assertThat(browser.find("figure-rate").getText()).contains("%");
		assertThat(browser.script("return document.querySelectorAll('#statistics-table tbody tr').length"))
			.isEqualTo(30L);
		assertThat(browser.script("return document.querySelectorAll('.chart canvas').length")).isEqualTo(1L);
		Accessibility.check(browser);
		browser.scheme("dark");
		browser.open(MAINLAND);
		Accessibility.check(browser);
		Screenshots.takeAll(browser, MAINLAND + "?period=week", "statistics-week");
		Screenshots.takeAll(browser, "/console/statistics/mainland/overview?period=yesterday", "statistics-day");
		Screenshots.takeAll(browser, "/console/statistics/international/overview", "statistics-empty");
	}

}
