package io.smsconsole.auth.audit;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.SubAccount;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import io.smsconsole.core.catalog.app.AddAppInfoResponse;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.DeleteAppInfoRequest;
import io.smsconsole.core.catalog.app.ModifyAppInfoRequest;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.core.feedback.callback.CallbackActions;
import io.smsconsole.core.feedback.callback.ModifyCallbackInfoRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the log tells of things before and after they were changed.
 */
@AuthTest
class StateTests {

	private final Origin origin = new Origin(UUID.randomUUID().toString(), "192.0.2.1", "test");

	@Autowired
	private AppActions apps;

	@Autowired
	private CallbackActions callbacks;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate jdbc;

	private Origin before;

	private AddAppInfoResponse app;

	@BeforeEach
	void comeFromSomewhere() {
		this.before = Origin.exchange(this.origin);
		this.app = asOwner(() -> this.apps.add(new AddAppInfoRequest("before", "what for", "")));
	}

	@AfterEach
	void goBack() {
		Origin.exchange(this.before);
	}

	@Test
	void tellsWhatWasMadeWithoutItsSecrets() {
		assertThat(newest()).containsEntry("state_before", null);
		assertThat(newest().get("state_after").toString())
			.contains("\"SmsSdkAppId\":\"" + this.app.smsSdkAppId() + "\"", "\"AppName\":\"before\"")
			.doesNotContain(this.app.appKey());
	}

	@Test
	void tellsWhatChanged() {
		asOwner(() -> this.apps.modify(new ModifyAppInfoRequest(this.app.smsSdkAppId(), "after", null, null)));
		assertThat(newest().get("state_before").toString()).contains("\"AppName\":\"before\"");
		assertThat(newest().get("state_after").toString()).contains("\"AppName\":\"after\"",
				"\"AppDesc\":\"what for\"");
	}

	@Test
	void tellsOfThingsThatBelongToAnother() {
		asOwner(() -> this.callbacks
			.modify(new ModifyCallbackInfoRequest(this.app.smsSdkAppId(), "https://93.184.216.34/in", false)));
		assertThat(newest().get("state_before").toString()).contains("\"StatusCallbackUrl\":\"\"");
		assertThat(newest().get("state_after").toString())
			.contains("\"StatusCallbackUrl\":\"https://93.184.216.34/in\"");
	}

	@Test
	void tellsWhatWasRemoved() {
		asOwner(() -> this.apps.modifyStatus(new ModifyAppStatusRequest(this.app.smsSdkAppId(), 0)));
		asOwner(() -> this.apps.add(new AddAppInfoRequest("another", "", "")));
		asOwner(() -> this.apps.delete(new DeleteAppInfoRequest(this.app.smsSdkAppId())));
		assertThat(newest().get("state_before").toString()).contains("\"Status\":0");
		assertThat(newest()).containsEntry("state_after", null);
	}

	@Test
	void tellsNothingOfWhatWasRefusedOrNamesNothing() {
		Caller stranger = SubAccount.insert(this.jdbc).caller();
		ModifyAppInfoRequest request = new ModifyAppInfoRequest(this.app.smsSdkAppId(), "after", null, null);
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> RunAs.call(stranger, () -> this.apps.modify(request)));
		assertThat(newest()).containsEntry("state_before", null).containsEntry("state_after", null);
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> asOwner(() -> this.apps.modify(new ModifyAppInfoRequest("none", "after", null, null))));
		assertThat(newest()).containsEntry("state_before", null).containsEntry("state_after", null);
	}

	private <T> T asOwner(Supplier<T> work) {
		return RunAs.call(this.accounts.owner().orElseThrow().caller(Means.JOB, "test"), work);
	}

	private Map<String, Object> newest() {
		return this.jdbc.queryForMap("SELECT * FROM audit_entry WHERE request_id = ? ORDER BY id DESC LIMIT 1",
				this.origin.requestId());
	}

}
