package io.smsconsole.auth.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.RandomText;
import io.smsconsole.auth.account.SignInWithdrawn;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Service;

/**
 * Keeps who is signed in to the console. A session that is not here, or whose account was
 * disabled or got another password since, is over with its next request, on every node.
 */
@Service
public class Sessions {

	private static final int MARK_LENGTH = 16;

	private static final int LONGEST_USER_AGENT = 255;

	private static final int MANY = 1000;

	/** How much later than noted a session may have been used. */
	private static final Duration LATE = Duration.ofMinutes(1);

	private final SessionMapper mapper;

	private final Settings settings;

	private final Clock clock;

	Sessions(SessionMapper mapper, Settings settings, Clock clock) {
		this.mapper = mapper;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Opens a session for somebody who has shown everything that is asked for.
	 * @param account who
	 * @param mfa whether a second factor was among it
	 * @return the caller that the session stands for
	 */
	@RetriedTransaction
	public Caller open(Account account, boolean mfa) {
		Caller caller = account.signedIn(RandomText.alphanumeric(MARK_LENGTH), mfa);
		Origin origin = Origin.current();
		Instant now = this.clock.instant();
		this.mapper.insert(account.uin(),
				new OpenSession(caller.reference(), mfa, origin.address(), cut(origin.userAgent()), now, now));
		return caller;
	}

	/**
	 * Whether a session still holds; asked with each request, and noted as its use.
	 * @param caller the caller that it stands for
	 * @return {@code false} where it is over
	 */
	public boolean holds(Caller caller) {
		Instant now = this.clock.instant();
		Instant latest = now.minus(idle()).minus(LATE);
		Optional<Instant> seen = this.mapper.seenAt(caller.reference(), caller.uin())
			.filter((time) -> !time.isBefore(latest));
		if (seen.filter((time) -> time.isBefore(now.minus(LATE))).isPresent()) {
			this.mapper.see(caller.reference(), now);
		}
		return seen.isPresent();
	}

	List<OpenSession> list(long uin) {
		return this.mapper.list(uin, this.clock.instant().minus(idle()).minus(LATE));
	}

	/**
	 * Ends a session.
	 * @param uin whose
	 * @param mark which one
	 * @return whether there was such a session
	 */
	@RetriedTransaction
	public boolean end(long uin, String mark) {
		return this.mapper.delete(uin, mark) == 1;
	}

	/**
	 * Ends all sessions of an account but one.
	 * @param uin whose
	 * @param mark the one that stays, or an empty string for none
	 */
	@RetriedTransaction
	public void endOthers(long uin, String mark) {
		this.mapper.deleteAllBut(uin, mark);
	}

	/**
	 * Keeps a session in which its owner has just changed their password, and ends all
	 * others of theirs.
	 * @param caller the caller that it stands for
	 */
	@RetriedTransaction
	public void passwordChanged(Caller caller) {
		this.mapper.deleteAllBut(caller.uin(), caller.reference());
		this.mapper.keepUnderNewPassword(caller.uin(), caller.reference());
	}

	@EventListener
	void end(LogoutSuccessEvent event) {
		Caller.of(event.getAuthentication())
			.ifPresent((caller) -> this.mapper.delete(caller.uin(), caller.reference()));
	}

	@EventListener
	void endAll(SignInWithdrawn event) {
		this.mapper.deleteAllBut(event.uin(), "");
	}

	/**
	 * Deletes sessions that have been over for want of use.
	 */
	public void forgetExpired() {
		int deleted;
		do {
			deleted = this.mapper.deleteUnseenSince(this.clock.instant().minus(idle()).minus(LATE), MANY);
		}
		while (deleted == MANY);
	}

	private Duration idle() {
		return this.settings.duration(Setting.SESSION_IDLE_MINUTES);
	}

	private static String cut(String userAgent) {
		return (userAgent == null || userAgent.length() <= LONGEST_USER_AGENT) ? userAgent
				: userAgent.substring(0, LONGEST_USER_AGENT);
	}

}
