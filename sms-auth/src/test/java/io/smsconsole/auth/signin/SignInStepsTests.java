package io.smsconsole.auth.signin;

import java.util.List;
import java.util.UUID;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.SubAccount;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.CallerAuthentication;
import io.smsconsole.auth.session.Sessions;
import io.smsconsole.auth.totp.App;
import io.smsconsole.auth.totp.BindTotpRequest;
import io.smsconsole.auth.totp.DescribeTotpSecretRequest;
import io.smsconsole.auth.totp.Totp;
import io.smsconsole.auth.totp.TotpActions;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@AuthTest
class SignInStepsTests {

	private static final String CHOSEN = "Chosen-by-myself-1";

	@Autowired
	private SignIn signIn;

	@Autowired
	private SignInSteps steps;

	@Autowired
	private OwnAccountActions account;

	@Autowired
	private TotpActions totpActions;

	@Autowired
	private Totp totp;

	@Autowired
	private Sessions sessions;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void oneStepIsEnoughForWhoeverHasNothingElseToShow() {
		Caller caller = caller(password(SubAccount.insert(this.jdbc)));
		assertThat(caller.mfa()).isFalse();
		assertThat(this.sessions.holds(caller)).isTrue();
	}

	@Test
	void aCodeIsAskedOfWhoeverHasAnApp() {
		SubAccount clerk = SubAccount.insert(this.jdbc);
		App app = bind(clerk);
		Authentication between = password(clerk);
		assertThat(between.isAuthenticated()).isFalse();
		assertThat(Caller.of(between)).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(() -> between.setAuthenticated(true));
		assertThat(candidate(between).step()).isEqualTo(Step.CODE);
		assertThatExceptionOfType(BadCredentialsException.class)
			.isThrownBy(() -> this.steps.codeTyped(candidate(between), "123"));
		Caller caller = caller(this.steps.codeTyped(candidate(between), app.nextCode()));
		assertThat(caller.mfa()).isTrue();
		assertThatExceptionOfType(BadCredentialsException.class).as("used already")
			.isThrownBy(() -> this.steps.codeTyped(candidate(between), app.nextCode()));
		assertThat(outcomes(clerk)).containsExactly("BadCode", "OK", "BadCode");
	}

	@Test
	void aRecoveryCodeDoesAsWellOnce() {
		SubAccount clerk = SubAccount.insert(this.jdbc);
		bind(clerk);
		String code = this.totp.renewRecoveryCodes(clerk.uin()).get(3);
		Candidate candidate = candidate(password(clerk));
		assertThat(caller(this.steps.codeTyped(candidate, code)).mfa()).isTrue();
		assertThatExceptionOfType(BadCredentialsException.class)
			.isThrownBy(() -> this.steps.codeTyped(candidate, code));
	}

	@Test
	void wrongCodesLockTheNameHoweverOftenThePasswordIsShown() {
		SubAccount clerk = SubAccount.insert(this.jdbc);
		App app = bind(clerk);
		for (int i = 0; i < 5; i++) {
			Candidate candidate = candidate(password(clerk));
			assertThatExceptionOfType(BadCredentialsException.class)
				.isThrownBy(() -> this.steps.codeTyped(candidate, "no code"));
		}
		assertThatExceptionOfType(LockedException.class).isThrownBy(() -> password(clerk));
		this.jdbc.update("DELETE FROM signin_attempt");
		Candidate candidate = candidate(password(clerk));
		assertThatExceptionOfType(LockedException.class).as("the app's own lock")
			.isThrownBy(() -> this.steps.codeTyped(candidate, app.nextCode()));
	}

	@Test
	void aPasswordThatWasGivenHasToBeChanged() {
		SubAccount clerk = SubAccount.insert(this.jdbc, true);
		Candidate candidate = candidate(password(clerk));
		assertThat(candidate.step()).isEqualTo(Step.PASSWORD);
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> change(candidate, SubAccount.PASSWORD));
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> change(candidate, "weak"));
		assertThat(this.sessions.holds(caller(change(candidate, CHOSEN)))).isTrue();
		assertThat(caller(password(clerk, CHOSEN)).mfa()).isFalse();
		assertThatExceptionOfType(DisabledException.class).as("the password that it was begun with is no more")
			.isThrownBy(() -> change(candidate, "Somebody-elses-2"));
	}

	@Test
	void anAppHasToBeBoundWhereItIsDemanded() {
		SubAccount clerk = SubAccount.insert(this.jdbc, true);
		this.jdbc.update("UPDATE account SET must_use_totp = TRUE WHERE uin = ?", clerk.uin());
		Candidate first = candidate(password(clerk));
		assertThat(first.step()).isEqualTo(Step.PASSWORD);
		Candidate second = candidate(change(first, CHOSEN));
		assertThat(second.step()).isEqualTo(Step.TOTP);
		App app = new App(this.steps.as(second, Step.TOTP,
				() -> this.totpActions.secret(new DescribeTotpSecretRequest()).secret()));
		Caller caller = caller(this.steps.dutyDone(second, Step.TOTP,
				() -> this.totpActions.bind(new BindTotpRequest(app.code(), null))));
		assertThat(caller.mfa()).isTrue();
		assertThat(candidate(password(clerk, CHOSEN)).step()).isEqualTo(Step.CODE);
	}

	@Test
	void noStepCanBeTakenOutOfTurn() {
		SubAccount clerk = SubAccount.insert(this.jdbc, true);
		bind(clerk);
		Candidate candidate = candidate(password(clerk));
		assertThat(candidate.step()).isEqualTo(Step.CODE);
		assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> change(candidate, CHOSEN));
		assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> this.steps.as(candidate, Step.TOTP,
				() -> this.totpActions.secret(new DescribeTotpSecretRequest())));
		Candidate early = candidate(password(SubAccount.insert(this.jdbc, true)));
		assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> this.steps.codeTyped(early, "123456"));
	}

	@Test
	void whoeverMayNotSignInAnyMoreGetsNoFurther() {
		for (String withdrawn : List.of("enabled", "console_login")) {
			SubAccount clerk = SubAccount.insert(this.jdbc);
			App app = bind(clerk);
			Candidate candidate = candidate(password(clerk));
			this.jdbc.update("UPDATE account SET " + withdrawn + " = FALSE WHERE uin = ?", clerk.uin());
			assertThatExceptionOfType(DisabledException.class)
				.isThrownBy(() -> this.steps.codeTyped(candidate, app.nextCode()));
			assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> password(clerk));
			assertThatExceptionOfType(BadCredentialsException.class).as("says no more to a stranger")
				.isThrownBy(() -> password(clerk, "wrong"));
		}
	}

	private Authentication change(Candidate candidate, String password) {
		return this.steps.dutyDone(candidate, Step.PASSWORD,
				() -> this.account.modifyPassword(new ModifyOwnPasswordRequest(null, password)));
	}

	private App bind(SubAccount clerk) {
		App app = new App(this.totp.secretToBind(clerk.uin()));
		this.totp.bind(clerk.uin(), app.code()).orElseThrow();
		return app;
	}

	private Authentication password(SubAccount clerk) {
		return password(clerk, SubAccount.PASSWORD);
	}

	private Authentication password(SubAccount clerk, String password) {
		return this.signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(clerk.name(), password));
	}

	private List<String> outcomes(SubAccount clerk) {
		return this.jdbc.queryForList("SELECT outcome FROM audit_entry WHERE uin = ? ORDER BY id", String.class,
				clerk.uin());
	}

	private static Candidate candidate(Authentication authentication) {
		return ((CandidateAuthentication) authentication).getPrincipal();
	}

	private static Caller caller(Authentication authentication) {
		return ((CallerAuthentication) authentication).getPrincipal();
	}

}
