package io.smsconsole.web.console.callback;

import java.time.Instant;
import java.util.List;

import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.feedback.callback.CallbackActions;
import io.smsconsole.core.feedback.callback.ModifyCallbackInfoRequest;
import io.smsconsole.core.feedback.callback.ModifyReplyCallbackRequest;
import io.smsconsole.core.feedback.delivery.DeliveryFault;
import io.smsconsole.core.feedback.delivery.DeliveryKind;
import io.smsconsole.core.feedback.delivery.DeliveryState;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.web.statistics.SentSamples;
import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.Looks;
import io.smsconsole.web.testing.LooksTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Entering receivers, and looking after what they did not take.
 */
@BrowserTest
class CallbackIT {

	private static final String DELIVERIES = "/console/general/deliveries";

	private static final String REPLIES = "/console/general/reply-callback";

	private static final String RECEIVER = "http://receiver.invalid/receipts";

	private static final String PHONE = "+8613800138000";

	@Autowired
	private AppActions apps;

	@Autowired
	private CallbackActions callbacks;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private Ids ids;

	private String app;

	@BeforeEach
	void anApplication() {
		this.app = RunAs.call(Callers.OWNER, () -> this.apps.add(new AddAppInfoRequest("Receiver", null, null)))
			.smsSdkAppId();
	}

	@AfterEach
	void callNobody() {
		RunAs.call(Callers.OWNER, () -> this.callbacks.modify(new ModifyCallbackInfoRequest(this.app, null, false)));
		RunAs.call(Callers.OWNER, () -> this.callbacks.modifyReply(new ModifyReplyCallbackRequest(null, false)));
		this.jdbc.update("DELETE FROM delivery WHERE sdk_app_id = ?", this.app);
		this.jdbc.update("DELETE FROM message WHERE sdk_app_id = ?", SentSamples.APP);
		this.jdbc.update("DELETE FROM app WHERE sdk_app_id = ?", this.app);
	}

	@Test
	void entersTheReceiverOfAnApplication(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.open("/console/apps");
		browser.press("settings-" + this.app);
		browser.press("tab-callback");
		browser.press("status-callback-enabled");
		browser.press("save-callback");
		assertThat(browser.find("status-callback-url-error").getText()).contains("Enter an address");
		browser.type("status-callback-url", "http://127.0.0.1/receipts");
		browser.press("save-callback");
		assertThat(browser.find("status-callback-url-error").getText()).contains("private network");
		browser.type("status-callback-url", RECEIVER);
		browser.press("save-callback");
		assertThat(browser.find("flash-success").getText()).contains("from now on");
		assertThat(browser.find("status-callback-url").getDomProperty("value")).isEqualTo(RECEIVER);
		browser.press("to-deliveries");
		assertThat(browser.path()).isEqualTo(DELIVERIES + "?app=" + this.app);
	}

	@Test
	void entersTheReceiverOfReplies(Browser browser) {
		browser.language("en");
		browser.signIn();
		browser.press("menu-group-general");
		browser.press("menu-general-reply-callback");
		browser.type("reply-callback-url", "ftp://receiver.invalid/");
		browser.press("save-callback");
		assertThat(browser.find("reply-callback-url-error").getText()).contains("http://");
		browser.type("reply-callback-url", "http://receiver.invalid/replies");
		browser.press("save-callback");
		assertThat(browser.find("flash-success").getText()).contains("not called");
	}

	@Test
	void looksAtADeliveryThatFailedAndMakesItAgain(Browser browser) {
		callReceipts();
		delivery(DeliveryState.FAILED, DeliveryFault.STATUS, 500);
		delivery(DeliveryState.DELIVERED, null, 200);
		browser.language("en");
		browser.signIn();
		browser.open(DELIVERIES + "?app=" + this.app);
		browser.await().until((page) -> browser.all("delivery").size() == 2);
		browser.choose("filter-state", "failed");
		browser.await().until((page) -> browser.all("delivery").size() == 1);
		browser.driver().findElement(By.cssSelector("#deliveries-table a")).click();
		assertThat(browser.find("delivery-error").getText()).isNotBlank();
		browser.press("redeliver");
		assertThat(browser.find("flash-success").getText()).contains("again");
		assertThat(browser.find("delivery-state").getText()).isNotEqualTo("Failed");
		assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM audit_entry WHERE action = 'sms:RedeliverCallback'",
				Long.class))
			.isPositive();
	}

	@LooksTest
	void isOpenToEverybody(Browser browser) {
		callReceipts();
		long failed = delivery(DeliveryState.FAILED, DeliveryFault.STATUS, 500);
		delivery(DeliveryState.DELIVERED, null, 200);
		browser.signIn();
		for (String path : List.of(DELIVERIES, REPLIES, "/console/apps/" + this.app + "/callback")) {
			Looks.check(browser, path, "callback" + path.replaceAll("[/0-9]+", "-"));
		}
		Looks.check(browser, DELIVERIES + "/" + failed, "callback-delivery");
		Looks.check(browser, DELIVERIES + "?state=dropped", "callback-deliveries-none");
	}

	private void callReceipts() {
		RunAs.call(Callers.OWNER, () -> this.callbacks.modify(new ModifyCallbackInfoRequest(this.app, RECEIVER, true)));
	}

	private long delivery(DeliveryState state, DeliveryFault fault, int status) {
		long message = new SentSamples(this.jdbc, this.ids).message(Instant.now().minusSeconds(60), Region.MAINLAND,
				PHONE, MessageState.DELIVERED, "DELIVRD");
		long id = this.ids.next();
		this.jdbc.update("""
				INSERT INTO delivery (id, target, lane, sdk_app_id, kind, state, url, refs, entries, attempts, failures,
				due_at, last_at, last_status, last_error)
				VALUES (?, ?, 0, ?, ?, ?, ?, ?, 1, 3, 3, UTC_TIMESTAMP(), UTC_TIMESTAMP(), ?, ?)""", id, this.app,
				this.app, DeliveryKind.STATUS.wire(), state.wire(), RECEIVER, Long.toString(message), status,
				(fault != null) ? fault.wire() : null);
		return id;
	}

}
