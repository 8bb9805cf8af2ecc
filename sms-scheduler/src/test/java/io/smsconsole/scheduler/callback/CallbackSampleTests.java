package io.smsconsole.scheduler.callback;

import java.io.IOException;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.feedback.delivery.SampleActions;
import io.smsconsole.core.feedback.delivery.TestCallbackRequest;
import io.smsconsole.core.feedback.delivery.TestCallbackResponse;
import io.smsconsole.core.feedback.delivery.TestReceiver;
import io.smsconsole.core.feedback.delivery.TestReceiver.Report;
import io.smsconsole.core.feedback.delivery.TestReplyCallbackRequest;
import io.smsconsole.scheduler.SchedulerTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Trying a receiver before anything depends on it.
 */
@SchedulerTest
class CallbackSampleTests {

	private static final Caller OWNER = new Caller(100000000001L, 100000000001L, "owner", Means.SESSION, "test");

	@Autowired
	private SampleActions actions;

	@Autowired
	private AppActions apps;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void sendsASignedSampleAndTellsWhatTheReceiverMadeOfIt() throws IOException {
		String app = RunAs.call(OWNER, () -> this.apps.add(new AddAppInfoRequest("Receiver", null, null)))
			.smsSdkAppId();
		try (TestReceiver receiver = new TestReceiver(TestReceiver.answering(200, TestReceiver.TAKEN))) {
			TestCallbackResponse taken = test(app, receiver.url());
			assertThat(taken.taken()).isTrue();
			assertThat(taken.httpStatus()).isEqualTo(200);
			assertThat(taken.millis()).isNotNegative();
			Report report = receiver.reports().get(0);
			assertThat(report.body()).startsWith("[{\"user_receive_time\":").contains("\"report_status\":\"SUCCESS\"");
			assertThat(report.headers().get("x-sms-signature")).matches("[0-9a-f]{64}");
			receiver.behave(TestReceiver.answering(503, "busy"));
			TestCallbackResponse failed = test(app, receiver.url());
			assertThat(failed.taken()).isFalse();
			assertThat(failed.httpStatus()).isEqualTo(503);
			assertThat(failed.error()).isNotBlank();
			RunAs.call(OWNER, () -> this.actions.testReply(new TestReplyCallbackRequest(receiver.url())));
			assertThat(receiver.reports().get(2).body()).startsWith("{\"extend\":").contains("\"text\":");
			assertThat(this.jdbc.queryForObject("SELECT COUNT(*) FROM audit_entry WHERE action = 'sms:TestCallback'",
					Long.class))
				.isGreaterThanOrEqualTo(2);
			assertThatExceptionOfType(SmsException.class).isThrownBy(() -> {
				for (int i = 0; i < 20; i++) {
					test(app, receiver.url());
				}
			}).matches((ex) -> ex.code() == ErrorCode.REQUEST_LIMIT_EXCEEDED);
			assertThat(receiver.reports()).hasSize(10);
		}
	}

	private TestCallbackResponse test(String app, String url) {
		return RunAs.call(OWNER, () -> this.actions.testStatus(new TestCallbackRequest(app, url)));
	}

}
