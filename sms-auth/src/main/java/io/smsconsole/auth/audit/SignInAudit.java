package io.smsconsole.auth.audit;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Origin;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Writes down who came and went, and who tried to. A name that no account has is not
 * written: it may be a password, typed into the wrong field.
 */
@Component
public class SignInAudit {

	private static final String SIGN_IN = "console:SignIn";

	private static final String SIGN_OUT = "console:SignOut";

	private final AuditLog log;

	private final Clock clock;

	SignInAudit(AuditLog log, Clock clock) {
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Somebody signed in.
	 * @param caller who
	 */
	public void signedIn(Caller caller) {
		write(Optional.of(caller), SIGN_IN, AuditEntry.OK);
	}

	/**
	 * Somebody could not sign in.
	 * @param account the account whose name was typed, if there is one
	 * @param reason why, in a word
	 */
	public void refused(Optional<Caller> account, String reason) {
		write(account, SIGN_IN, reason);
	}

	@EventListener
	void signedOut(LogoutSuccessEvent event) {
		Optional<Caller> caller = Caller.of(event.getAuthentication());
		if (caller.isPresent()) {
			write(caller, SIGN_OUT, AuditEntry.OK);
		}
	}

	private void write(Optional<Caller> caller, String action, String outcome) {
		this.log.write(new AuditEntry(this.clock.instant(), caller, action, "*", "{}", null, null, outcome,
				Duration.ZERO, Origin.current()));
	}

}
