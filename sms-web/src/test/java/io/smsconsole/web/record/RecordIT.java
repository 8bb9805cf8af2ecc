package io.smsconsole.web.record;

import java.time.Instant;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.web.statistics.SentSamples;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class RecordIT {

	private static final String RECORDS = "/console/statistics/mainland/records";

	private static final String PHONE = "+8613899018000";

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Ids ids;

	private long failed;

	@BeforeEach
	void sendSomething() {
		SentSamples samples = new SentSamples(this.jdbc, this.ids);
		samples.messages(Region.MAINLAND, 45);
		this.failed = samples.message(Instant.now().minusSeconds(20), Region.MAINLAND, PHONE, MessageState.FAILED,
				"MK:100F");
	}

	@AfterEach
	void forgetIt() {
		this.jdbc.update("DELETE FROM message WHERE sdk_app_id = ?", SentSamples.APP);
	}

	@Test
	void leafsThroughMessages(Browser browser) {
		browser.signIn();
		browser.open(RECORDS);
		String first = firstSerial(browser);
		browser.press("page-next");
		browser.await().until((page) -> browser.path().contains("after=") && !firstSerial(browser).equals(first));
		browser.press("page-previous");
		browser.await().until((page) -> firstSerial(browser).equals(first));
		assertThat(rows(browser)).isEqualTo(20);
	}

	@Test
	void findsANumberHoweverItIsWritten(Browser browser) {
		browser.signIn();
		browser.open(RECORDS);
		browser.type("search-phone", "138 9901 8000");
		browser.await().until((page) -> rows(browser) == 1);
		browser.awaitText("records-table", "138****8000");
		browser.open(RECORDS + "?phone=no+number");
		assertThat(browser.find("list-problem").getText()).isNotBlank();
	}

	@Test
	void filtersByState(Browser browser) {
		browser.signIn();
		browser.open(RECORDS);
		browser.choose("filter-state", Integer.toString(MessageState.FAILED.wire()));
		browser.await().until((page) -> browser.path().contains("state=5"));
		browser.await()
			.until((page) -> (Boolean) browser
				.script("return [...document.querySelectorAll('#records-table .badge-state')]"
						+ ".every((badge) => badge.classList.contains('badge-state-danger'))"));
	}

	@Test
	void tellsWhatHappenedToAMessageAndRevealsItOnRequest(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.open(RECORDS + "/" + this.failed);
		assertThat(browser.find("timeline").getText()).contains("Accepted", "Not delivered", "MK:100F");
		assertThat(browser.find("advice").getText()).contains("Ask the person");
		assertThat(browser.find("phone-number").getText()).isEqualTo("138****8000");
		browser.press("reveal");
		browser.awaitText("phone-number", PHONE);
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM audit_entry WHERE action = 'sms:RevealSendSmsRecord'"
				+ " AND request LIKE CONCAT('%', ?, '%')", Long.class, this.failed))
			.isOne();
	}

	@Test
	void knowsNoMessageThatDoesNotExist(Browser browser) {
		browser.signIn();
		browser.open(RECORDS + "/7");
		assertThat(browser.driver().getPageSource()).contains("ResourceNotFound");
	}

	@LooksTest
	void isOpenToEverybody(Browser browser) {
		browser.signIn();
		Looks.check(browser, RECORDS, "records");
		Looks.check(browser, RECORDS + "?phone=13900000000", "records-none");
		Looks.check(browser, RECORDS + "/" + this.failed, "message");
	}

	private static String firstSerial(Browser browser) {
		return (String) browser.script("return document.querySelector('#records-table tbody a').getAttribute('href')");
	}

	private static long rows(Browser browser) {
		return (Long) browser.script("return document.querySelectorAll('#records-table tbody tr').length");
	}

}
