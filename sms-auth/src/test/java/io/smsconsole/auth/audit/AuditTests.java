package io.smsconsole.auth.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@AuthTest
@Import(AuditedActions.class)
class AuditTests {

	private final Origin origin = new Origin(UUID.randomUUID().toString(), "192.0.2.1", "u".repeat(300));

	@Autowired
	private AuditedActions actions;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate jdbc;

	private Origin before;

	@BeforeEach
	void comeFromSomewhere() {
		this.before = Origin.exchange(this.origin);
	}

	@AfterEach
	void goBack() {
		Origin.exchange(this.before);
	}

	@Test
	void writesDownWhoChangedWhatAndHowItEnded() {
		asOwner(() -> this.actions.modify(new AuditedActions.Request("1400000001", "13800138000", "done")));
		assertThat(entries()).singleElement().satisfies((entry) -> {
			assertThat(entry).containsEntry("uin", 100000000001L)
				.containsEntry("account", "owner")
				.containsEntry("means", "JOB")
				.containsEntry("reference", "a test")
				.containsEntry("action", "sms:ModifyAudited")
				.containsEntry("resource", "qcs::sms::uin/100000000001:app/1400000001")
				.containsEntry("outcome", "OK")
				.containsEntry("address", "192.0.2.1")
				.containsEntry("user_agent", "u".repeat(255));
			assertThat(entry.get("request").toString()).contains("138****8000").doesNotContain("13800138000");
			assertThat(entry.get("at")).isNotNull();
		});
	}

	@Test
	void writesDownWhatFailed() {
		assertThatExceptionOfType(SmsException.class).isThrownBy(
				() -> asOwner(() -> this.actions.modify(new AuditedActions.Request("1400000001", null, "refuse"))));
		assertThatIllegalStateException().isThrownBy(
				() -> asOwner(() -> this.actions.modify(new AuditedActions.Request("1400000001", null, "break"))));
		assertThat(entries()).extracting((entry) -> entry.get("outcome"))
			.containsExactly("ResourceNotFound", "InternalError");
	}

	@Test
	void writesDownWhatTheGateRefusedReadingToo() {
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> this.actions.describe(new AuditedActions.Request("1400000001", null, "done")))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION));
		assertThat(entries()).singleElement()
			.satisfies((entry) -> assertThat(entry).containsEntry("uin", null)
				.containsEntry("outcome", "AuthFailure.UnauthorizedOperation"));
	}

	@Test
	void writesDownWhatRevealsSecretsButNotPlainReading() {
		asOwner(() -> this.actions.describe(new AuditedActions.Request("1400000001", null, "done")));
		assertThat(entries()).isEmpty();
		asOwner(() -> this.actions.reveal(new AuditedActions.Request("1400000001", null, "done")));
		assertThat(entries()).hasSize(1);
	}

	@Test
	void losesNothingOfManyAtOnce() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(16);
		try {
			List<Callable<Object>> calls = new ArrayList<>();
			for (int i = 0; i < 400; i++) {
				AuditedActions.Request request = new AuditedActions.Request("call" + i, null, "done");
				calls.add(() -> {
					Origin.exchange(this.origin);
					return asOwner(() -> this.actions.modify(request));
				});
			}
			for (var call : threads.invokeAll(calls)) {
				call.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(entries()).extracting((entry) -> entry.get("resource")).hasSize(400).doesNotHaveDuplicates();
	}

	private <T> T asOwner(Supplier<T> work) {
		return RunAs.call(this.accounts.forJob(100000000001L, "a test"), work);
	}

	private List<Map<String, Object>> entries() {
		return this.jdbc.queryForList("SELECT * FROM audit_entry WHERE request_id = ? ORDER BY id",
				this.origin.requestId());
	}

}
