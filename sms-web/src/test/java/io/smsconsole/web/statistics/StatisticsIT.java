package io.smsconsole.web.statistics;

import java.util.List;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.interactions.Actions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class StatisticsIT {

	private static final String VIEWS = "/console/statistics/mainland/";

	private static final String MAINLAND = VIEWS + "overview";

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Ids ids;

	@BeforeEach
	void sendSomething() {
		SentSamples samples = new SentSamples(this.jdbc, this.ids);
		samples.counts(Region.MAINLAND, 12_000);
		samples.counts(Region.INTERNATIONAL, 900);
		samples.latencies();
	}

	@AfterEach
	void forgetIt() {
		for (String table : List.of("tally_delta", "tally_hour", "tally_day", "tally_month", "latency_hour")) {
			// the counts are folded meanwhile, which may want the same rows
			Awaitility.await()
				.ignoreExceptionsInstanceOf(CannotAcquireLockException.class)
				.until(() -> this.jdbc.update("DELETE FROM " + table + " WHERE sdk_app_id = ?", SentSamples.APP) >= 0);
		}
	}

	@Test
	void showsFiguresTrendAndTableOfAPeriod(Browser browser) {
		browser.signIn();
		browser.press("menu-group-statistics");
		browser.press("menu-statistics-mainland");
		browser.awaitText("statistics-table", "00:00");
		browser.pick("period-month");
		browser.await().until((page) -> rows(browser) == 30);
		assertThat(browser.path()).startsWith(MAINLAND).contains("period=month");
		assertThat(browser.find("figure-requests").getText()).containsPattern("\\d,\\d{3},\\d{3}");
		assertThat(browser.find("figure-rate").getText()).contains("%");
		assertThat(browser.script("return document.querySelectorAll('.chart canvas').length")).isEqualTo(1L);
	}

	@Test
	void tellsTheFiguresOfAPointThatThePointerIsOn(Browser browser) {
		browser.signIn();
		browser.open(MAINLAND + "?period=yesterday");
		browser.await().until((page) -> !browser.all("chart").isEmpty() && browser.find("chart").isDisplayed());
		new Actions(browser.driver()).moveToElement(browser.find("chart")).perform();
		browser.awaitText("chart", ":00");
	}

	@Test
	void drawsWhatAWholeConsistsOfAndOpensWhatIsBehindIt(Browser browser) {
		browser.signIn();
		browser.open(VIEWS + "receipts?period=yesterday");
		browser.await()
			.until((page) -> (Long) browser
				.script("return document.querySelectorAll('.chart-donut canvas').length") == 4);
		assertThat(browser.find("figure-receipt-rate").getText()).contains("%");
		browser.script("document.querySelector('#reason-table tbody a').click()");
		browser.await().until((page) -> browser.path().contains("/records") && browser.path().contains("reason="));
	}

	@Test
	void saysSoWhereNothingWasSent(Browser browser) {
		browser.signIn();
		browser.open(MAINLAND + "?period=range&from=2021-01-01&to=2021-01-31");
		assertThat(browser.find("empty-state").isDisplayed()).isTrue();
		assertThat(browser.find("figure-requests").getText()).contains("0");
	}

	@Test
	void doesNotMindNonsenseInTheAddress(Browser browser) {
		browser.signIn();
		browser.open(MAINLAND + "?period=x&from=y&to=<script>&after=%00");
		assertThat(browser.find("figure-requests").isDisplayed()).isTrue();
	}

	@Test
	void needsNoSidewaysScrollingOnADesk(Browser browser) {
		browser.language("en");
		browser.signIn();
		for (String view : List.of("countries?period=week", "latency?period=yesterday", "receipts?period=week")) {
			browser.open("/console/statistics/international/" + view);
			assertThat((List<?>) browser.script("return [...document.querySelectorAll('.tabs, .table-responsive')]"
					+ ".filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.className)"))
				.as(view)
				.isEmpty();
		}
	}

	@LooksTest
	void isOpenToEverybody(Browser browser) {
		browser.signIn();
		Looks.check(browser, MAINLAND + "?period=week", "statistics");
		Looks.check(browser, MAINLAND + "?period=range&from=2021-01-01&to=2021-01-31", "statistics-empty");
		Looks.check(browser, VIEWS + "receipts?period=week", "statistics-receipts");
		Looks.check(browser, VIEWS + "latency?period=yesterday", "statistics-latency");
		Looks.check(browser, "/console/statistics/international/countries?period=week", "statistics-countries");
		Looks.check(browser, "/console/statistics/verification", "statistics-verification");
	}

	private static long rows(Browser browser) {
		return (Long) browser.script("return document.querySelectorAll('#statistics-table tbody tr').length");
	}

}
