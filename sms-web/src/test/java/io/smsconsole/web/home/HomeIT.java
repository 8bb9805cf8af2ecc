package io.smsconsole.web.home;

import java.util.List;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.statistics.SentSamples;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@BrowserTest
class HomeIT {

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Ids ids;

	@AfterEach
	void forgetIt() {
		for (String table : List.of("tally_delta", "tally_hour", "tally_day", "tally_month")) {
			// while counts are folded, one of both makes way
			await().ignoreExceptionsInstanceOf(CannotAcquireLockException.class)
				.untilAsserted(
						() -> this.jdbc.update("DELETE FROM " + table + " WHERE sdk_app_id = ?", SentSamples.APP));
		}
	}

	@LooksTest
	void showsTodaysFiguresOfBothRegions(Browser browser) {
		SentSamples samples = new SentSamples(this.jdbc, this.ids);
		samples.counts(Region.MAINLAND, 12_000);
		samples.counts(Region.INTERNATIONAL, 2_000);
		browser.signInAnew();
		assertThat(browser.path()).startsWith("/console");
		browser.open("/console");
		assertThat(browser.find("figure-requests").getText()).containsPattern("\\d,\\d{3}");
		assertThat(browser.script("return document.querySelectorAll('.chart canvas').length")).isEqualTo(1L);
		Looks.check(browser, "/console", "home");
	}

}
