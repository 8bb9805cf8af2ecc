package io.smsconsole.auth.totp;

import java.util.List;
import java.util.function.Supplier;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.SubAccount;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@AuthTest
class TotpActionsTests {

	@Autowired
	private TotpActions actions;

	@Autowired
	private UserTotpActions userActions;

	@Autowired
	private Totp totp;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate jdbc;

	private SubAccount clerk;

	@BeforeEach
	void makeAnAccount() {
		this.clerk = SubAccount.insert(this.jdbc);
	}

	@Test
	void whoeverHasNoPolicyBindsTheirOwnApp() {
		App app = teach();
		assertRefused("totp.wrong-code", () -> this.actions.bind(new BindTotpRequest("12345", null)));
		assertRefused("totp.wrong-code", () -> this.actions.bind(new BindTotpRequest(null, null)));
		RecoveryCodesResponse codes = as(() -> this.actions.bind(new BindTotpRequest(app.code(), null)));
		assertThat(codes.recoveryCodeSet()).hasSize(10);
		assertThat(this.totp.bound(this.clerk.uin())).isTrue();
	}

	@Test
	void anotherAppTakesThePassword() {
		bind();
		App other = teach();
		assertRefused("parameter.missing", () -> this.actions.bind(new BindTotpRequest(other.code(), null)));
		assertRefused("password.wrong", () -> this.actions.bind(new BindTotpRequest(other.code(), "wrong")));
		as(() -> this.actions.bind(new BindTotpRequest(other.code(), SubAccount.PASSWORD)));
		assertThat(this.totp.check(this.clerk.uin(), other.nextCode())).isEqualTo(CodeCheck.RIGHT);
	}

	@Test
	void goingWithoutTakesThePasswordAndIsNotForThoseOfWhomOneIsDemanded() {
		bind();
		assertRefused("password.wrong", () -> this.actions.unbind(new UnbindTotpRequest("wrong")));
		this.jdbc.update("UPDATE account SET must_use_totp = TRUE WHERE uin = ?", this.clerk.uin());
		assertRefused("totp.required", () -> this.actions.unbind(new UnbindTotpRequest(SubAccount.PASSWORD)));
		this.jdbc.update("UPDATE account SET must_use_totp = FALSE WHERE uin = ?", this.clerk.uin());
		as(() -> this.actions.unbind(new UnbindTotpRequest(SubAccount.PASSWORD)));
		assertThat(this.totp.bound(this.clerk.uin())).isFalse();
	}

	@Test
	void newRecoveryCodesTakeThePassword() {
		assertRefused("totp.none",
				() -> this.actions.resetRecoveryCodes(new ResetRecoveryCodesRequest(SubAccount.PASSWORD)));
		bind();
		assertRefused("password.wrong", () -> this.actions.resetRecoveryCodes(new ResetRecoveryCodesRequest("wrong")));
		assertThat(as(() -> this.actions.resetRecoveryCodes(new ResetRecoveryCodesRequest(SubAccount.PASSWORD)))
			.recoveryCodeSet()).hasSize(10);
	}

	@Test
	void theOwnerHelpsWhoeverLostTheirPhone() {
		bind();
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> as(() -> this.userActions.reset(new ResetUserTotpRequest(this.clerk.name()))))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION));
		Caller owner = this.accounts.owner().orElseThrow().caller(Means.SESSION, "test");
		assertThat(bound(owner, this.clerk.name(), "owner", "nobody")).containsExactly(this.clerk.name());
		RunAs.call(owner, () -> this.userActions.reset(new ResetUserTotpRequest(this.clerk.name())));
		assertThat(this.totp.bound(this.clerk.uin())).isFalse();
		assertThat(bound(owner, this.clerk.name())).isEmpty();
		assertThat(this.jdbc.queryForMap("SELECT state_before, state_after FROM audit_entry"
				+ " WHERE action LIKE '%ResetUserTotp' AND state_before IS NOT NULL ORDER BY id DESC LIMIT 1"))
			.hasEntrySatisfying("state_before", (before) -> assertThat((String) before).contains("\"Bound\":true"))
			.hasEntrySatisfying("state_after", (after) -> assertThat((String) after).contains("\"Bound\":false"));
		for (String nobody : new String[] { "owner", "nobody", " " }) {
			RunAs.call(owner, () -> assertThatExceptionOfType(SmsException.class)
				.isThrownBy(() -> this.userActions.reset(new ResetUserTotpRequest(nobody))));
		}
	}

	@Test
	void theOwnerDemandsASecondFactorOfOneAndLiftsThat() {
		Caller owner = this.accounts.owner().orElseThrow().caller(Means.SESSION, "test");
		for (boolean required : new boolean[] { true, false }) {
			RunAs.call(owner,
					() -> this.userActions.demand(new ModifyUserTotpDutyRequest(this.clerk.name(), required)));
			DescribeUserTotpResponse told = RunAs.call(owner,
					() -> this.userActions.describe(new DescribeUserTotpRequest(this.clerk.name())));
			assertThat(told.required()).isEqualTo(required);
			assertThat(told.demanded()).isEqualTo(required);
			assertThat(this.accounts.find(this.clerk.uin()).orElseThrow().mustUseTotp()).isEqualTo(required);
		}
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(
					() -> as(() -> this.userActions.demand(new ModifyUserTotpDutyRequest(this.clerk.name(), false))))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION));
	}

	@Test
	void nothingSecretIsToldByWhoeverMerelyPrintsIt() {
		App app = teach();
		RecoveryCodesResponse codes = as(() -> this.actions.bind(new BindTotpRequest(app.code(), null)));
		assertThat(codes.toString() + as(() -> this.actions.secret(new DescribeTotpSecretRequest()))
				+ new UnbindTotpRequest("hush") + new BindTotpRequest("hush", "hush")
				+ new ResetRecoveryCodesRequest("hush"))
			.doesNotContain("hush", codes.recoveryCodeSet().get(0), "otpauth");
		assertThat(
				this.jdbc.queryForList("SELECT request FROM audit_entry WHERE uin = ?", String.class, this.clerk.uin())
					.toString())
			.doesNotContain(app.secret(), codes.recoveryCodeSet().get(0));
	}

	private List<String> bound(Caller owner, String... names) {
		return RunAs.call(owner, () -> this.userActions.list(new DescribeUserTotpListRequest(List.of(names))))
			.nameSet();
	}

	private void bind() {
		App app = teach();
		as(() -> this.actions.bind(new BindTotpRequest(app.code(), null)));
	}

	private App teach() {
		return new App(as(() -> this.actions.secret(new DescribeTotpSecretRequest())).secret());
	}

	private <T> T as(Supplier<T> work) {
		return RunAs.call(this.clerk.caller(), work);
	}

	private void assertRefused(String reason, Supplier<?> work) {
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> as(work))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
	}

}
