package io.smsconsole.auth.signin;

import java.util.List;

import io.smsconsole.auth.AuthTest;
import io.smsconsole.auth.SubAccount;
import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.auth.session.DescribeOwnSessionListRequest;
import io.smsconsole.auth.session.EndOwnSessionRequest;
import io.smsconsole.auth.session.EndOwnSessionsRequest;
import io.smsconsole.auth.session.OwnSession;
import io.smsconsole.auth.session.OwnSessionActions;
import io.smsconsole.auth.session.Sessions;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Passwords and sessions, as people without any policy handle their own.
 */
@AuthTest
class OwnAccountTests {

	private static final String CHOSEN = "Chosen-by-myself-1";

	@Autowired
	private OwnAccountActions actions;

	@Autowired
	private OwnSessionActions sessionActions;

	@Autowired
	private Sessions sessions;

	@Autowired
	private Accounts accounts;

	@Autowired
	private JdbcTemplate jdbc;

	private Account account;

	private Caller here;

	private Caller there;

	@BeforeEach
	void signInTwice() {
		this.account = this.accounts.find(SubAccount.insert(this.jdbc).uin()).orElseThrow();
		this.here = this.sessions.open(this.account, false);
		Origin before = Origin.exchange(Origin.of("192.0.2.7", "x".repeat(300)));
		this.there = this.sessions.open(this.account, true);
		Origin.exchange(before);
	}

	@Test
	void tellsOfOneself() {
		DescribeOwnAccountResponse told = RunAs.call(this.here,
				() -> this.actions.describe(new DescribeOwnAccountRequest()));
		assertThat(told.uin()).isEqualTo(this.account.uin());
		assertThat(told.name()).isEqualTo(this.account.name());
		assertThat(told.totpBound()).isFalse();
		assertThat(told.totpRequired()).isFalse();
	}

	@Test
	void aNewPasswordEndsAllOtherSessionsAtOnce() {
		change(SubAccount.PASSWORD, CHOSEN);
		assertThat(this.sessions.holds(this.here)).isTrue();
		assertThat(this.sessions.holds(this.there)).isFalse();
		assertThat(this.accounts.hasPassword(this.account, CHOSEN)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "wrong,Chosen-by-myself-1,password.wrong", ",Chosen-by-myself-1,parameter.missing",
			"Initial-Pass-1,,parameter.missing", "Initial-Pass-1,Ab1-567,password.weak",
			"Initial-Pass-1,alllowercase-and-more,password.weak", "Initial-Pass-1,Initial-Pass-1,password.same" })
	void aPasswordThatDoesNotDoChangesNothing(String old, String chosen, String reason) {
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> change(old, chosen))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason));
		assertThat(this.accounts.hasPassword(this.account, SubAccount.PASSWORD)).isTrue();
		assertThat(this.sessions.holds(this.there)).isTrue();
	}

	@Test
	void aPasswordIsNotLongerThanIsLookedAt() {
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> change(SubAccount.PASSWORD, "Aa1密".repeat(13)))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo("password.weak"));
	}

	@Test
	void whoeverFindsABrowserOpenCannotGuessThePasswordInIt() {
		for (int i = 0; i < 5; i++) {
			assertThatExceptionOfType(SmsException.class).isThrownBy(() -> change("guess", CHOSEN));
		}
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> change(SubAccount.PASSWORD, CHOSEN))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo("password.locked"));
	}

	@Test
	void listsWhereOneIsSignedIn() {
		assertThat(list()).hasSize(2).anySatisfy((session) -> {
			assertThat(session.current()).isTrue();
			assertThat(session.mfa()).isFalse();
			assertThat(session.address()).isEmpty();
		}).anySatisfy((session) -> {
			assertThat(session.current()).isFalse();
			assertThat(session.mfa()).isTrue();
			assertThat(session.address()).isEqualTo("192.0.2.7");
			assertThat(session.userAgent()).hasSize(255);
		});
	}

	@Test
	void oneSessionCanBeEnded() {
		RunAs.call(this.here, () -> this.sessionActions.end(new EndOwnSessionRequest(this.there.reference())));
		assertThat(this.sessions.holds(this.there)).isFalse();
		assertThat(this.sessions.holds(this.here)).isTrue();
		assertThat(list()).hasSize(1);
	}

	@Test
	void allOthersCanBeEnded() {
		Caller somewhere = this.sessions.open(this.account, false);
		RunAs.call(this.here, () -> this.sessionActions.endOthers(new EndOwnSessionsRequest()));
		assertThat(this.sessions.holds(this.there)).isFalse();
		assertThat(this.sessions.holds(somewhere)).isFalse();
		assertThat(this.sessions.holds(this.here)).isTrue();
	}

	@Test
	void nobodyElsesSessionCanBeSeenOrEnded() {
		Account other = this.accounts.find(SubAccount.insert(this.jdbc).uin()).orElseThrow();
		Caller othersSession = this.sessions.open(other, false);
		RunAs.call(this.here, () -> assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> this.sessionActions.end(new EndOwnSessionRequest(othersSession.reference()))));
		RunAs.call(this.here, () -> this.sessionActions.endOthers(new EndOwnSessionsRequest()));
		assertThat(this.sessions.holds(othersSession)).isTrue();
		assertThat(list()).extracting(OwnSession::sessionMark).doesNotContain(othersSession.reference());
		assertThat(this.sessions.holds(new Caller(this.account.uin(), this.account.ownerUin(), this.account.name(),
				othersSession.means(), othersSession.reference())))
			.isFalse();
	}

	@Test
	void aDisabledAccountsSessionsAreOverForGood() {
		this.accounts.enable(this.account.uin(), false);
		assertThat(this.sessions.holds(this.here)).isFalse();
		this.accounts.enable(this.account.uin(), true);
		assertThat(this.sessions.holds(this.here)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "enabled = FALSE", "console_login = FALSE", "password_hash = 'another'" })
	void sessionsAreOverWhoeverChangesTheAccountByWhateverMeans(String change) {
		this.jdbc.update("UPDATE account SET " + change + " WHERE uin = ?", this.account.uin());
		assertThat(this.sessions.holds(this.here)).isFalse();
	}

	@Test
	void sessionsOfADeletedAccountAreGone() {
		this.jdbc.update("DELETE FROM account WHERE uin = ?", this.account.uin());
		assertThat(this.sessions.holds(this.here)).isFalse();
	}

	@Test
	void aSessionThatIsUsedLivesOn() {
		this.jdbc.update("UPDATE signin_session SET seen_at = seen_at - INTERVAL 119 MINUTE WHERE mark = ?",
				this.there.reference());
		assertThat(this.sessions.holds(this.there)).isTrue();
		assertThat(this.jdbc.queryForObject(
				"SELECT seen_at > UTC_TIMESTAMP - INTERVAL 1 MINUTE FROM signin_session WHERE mark = ?", Boolean.class,
				this.there.reference()))
			.isTrue();
	}

	@Test
	void sessionsThatNobodyUsesAreForgotten() {
		this.jdbc.update("UPDATE signin_session SET seen_at = seen_at - INTERVAL 122 MINUTE WHERE mark = ?",
				this.there.reference());
		assertThat(list()).extracting(OwnSession::sessionMark).containsExactly(this.here.reference());
		this.sessions.forgetExpired();
		assertThat(this.sessions.holds(this.there)).isFalse();
		assertThat(this.sessions.holds(this.here)).isTrue();
	}

	private Object change(String old, String chosen) {
		return RunAs.call(this.here, () -> this.actions.modifyPassword(new ModifyOwnPasswordRequest(old, chosen)));
	}

	private List<OwnSession> list() {
		return RunAs.call(this.here, () -> this.sessionActions.list(new DescribeOwnSessionListRequest()))
			.ownSessionSet();
	}

}
