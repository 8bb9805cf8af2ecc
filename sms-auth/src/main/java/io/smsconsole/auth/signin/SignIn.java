package io.smsconsole.auth.signin;

import java.util.Optional;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.attempt.Attempt;
import io.smsconsole.auth.attempt.Attempts;
import io.smsconsole.auth.audit.SignInAudit;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.Origin;

import org.springframework.security.authentication.AccountStatusUserDetailsChecker;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Turns a name and a password into a caller, or into a candidate who has more to show. An
 * unknown name costs as much time as a wrong password and is answered alike; after five
 * failures the name or the address waits ({@link LockedException}), whether or not there
 * is such an account.
 */
@Component
class SignIn implements AuthenticationProvider {

	private static final String EXCEPTION = "Exception";

	private final Attempts attempts;

	private final Accounts accounts;

	private final SignInSteps steps;

	private final SignInAudit audit;

	private final DaoAuthenticationProvider passwords;

	SignIn(Attempts attempts, Accounts accounts, SignInSteps steps, PasswordEncoder encoder, SignInAudit audit) {
		this.attempts = attempts;
		this.accounts = accounts;
		this.steps = steps;
		this.audit = audit;
		this.passwords = new DaoAuthenticationProvider(new AccountUsers(accounts));
		this.passwords.setPasswordEncoder(encoder);
		// only who knows the password may learn that the account is disabled
		this.passwords.setPreAuthenticationChecks((user) -> {
		});
		this.passwords.setPostAuthenticationChecks(new AccountStatusUserDetailsChecker());
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		Attempt attempt = this.attempts.begin(typed.getName(), Origin.current().address());
		if (attempt.locked()) {
			throw new LockedException("Too many failures to sign in");
		}
		Account account = prove(typed);
		return this.steps.passwordShown(account, attempt);
	}

	private Account prove(Authentication typed) {
		try {
			Authentication proven = this.passwords.authenticate(typed);
			return this.accounts.find(proven.getName()).orElseThrow();
		}
		catch (AuthenticationException ex) {
			Optional<Account> account = this.accounts.find(typed.getName());
			this.audit.refused(account.map((known) -> known.caller(Means.SESSION, "")),
					ex.getClass().getSimpleName().replace(EXCEPTION, ""));
			throw ex;
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
