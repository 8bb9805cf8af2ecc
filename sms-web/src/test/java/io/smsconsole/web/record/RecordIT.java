package io.smsconsole.web.record;

import java.time.Instant;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.web.statistics.SentSamples;
import io.smsconsole.web.testing.Accessibility;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Screenshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@BrowserTest
class RecordIT {

	private static final String RECORDS = "/console/statistics/mainland/records";

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Ids ids;

	private SentSamples samples;

	@BeforeEach
	void sendSomething() {
		this.samples = new SentSamples(this.jdbc, this.ids);
		this.samples.messages(Region.MAINLAND, 50);
	}

	@AfterEach
	void forgetIt() {
		this.jdbc.update("DELETE FROM message WHERE sdk_app_id = ?", SentSamples.APP);
	}

	@Test
	void looks(Browser browser) {
		browser.signIn();
		browser.open(RECORDS);
		Accessibility.check(browser);
		long failed = this.samples.message(Instant.now().minusSeconds(20), Region.MAINLAND, "+8613800138000",
				MessageState.FAILED, "-18");
		long refused = this.samples.message(Instant.now().minusSeconds(10), Region.MAINLAND, "+8613800138000",
				MessageState.REFUSED, "LimitExceeded.PhoneNumberThirtySecondLimit");
		browser.open(RECORDS + "/" + failed);
		Accessibility.check(browser);
		Screenshots.takeAll(browser, RECORDS, "records");
		Screenshots.takeAll(browser, RECORDS + "?phone=13800138000", "records-phone");
		Screenshots.takeAll(browser, RECORDS + "?phone=abc", "records-none");
		Screenshots.takeAll(browser, RECORDS + "/" + failed, "message-failed");
		Screenshots.takeAll(browser, RECORDS + "/" + refused, "message-refused");
	}

}
