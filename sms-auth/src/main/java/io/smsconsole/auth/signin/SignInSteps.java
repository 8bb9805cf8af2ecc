package io.smsconsole.auth.signin;

import java.util.Optional;
import java.util.function.Supplier;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.attempt.Attempt;
import io.smsconsole.auth.attempt.Attempts;
import io.smsconsole.auth.audit.SignInAudit;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.CallerAuthentication;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.auth.session.Sessions;
import io.smsconsole.auth.totp.CodeCheck;
import io.smsconsole.auth.totp.Totp;
import io.smsconsole.auth.totp.TotpDuty;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/**
 * The way from the right password to a session: a second factor where the account has
 * one, a password of one's own, a second factor where one is demanded. Each step is taken
 * on what the account is at that moment, not on what it was when the password was shown.
 */
@Service
public class SignInSteps {

	private static final String REFERENCE = "signing-in";

	private final Accounts accounts;

	private final Totp totp;

	private final TotpDuty duty;

	private final Attempts attempts;

	private final Sessions sessions;

	private final SignInAudit audit;

	SignInSteps(Accounts accounts, Totp totp, TotpDuty duty, Attempts attempts, Sessions sessions, SignInAudit audit) {
		this.accounts = accounts;
		this.totp = totp;
		this.duty = duty;
		this.attempts = attempts;
		this.sessions = sessions;
		this.audit = audit;
	}

	/**
	 * Goes on after the password.
	 * @param account whose password was shown
	 * @param attempt the try, which was right so far
	 * @return a {@link CallerAuthentication} where that is all, else a
	 * {@link CandidateAuthentication}
	 */
	Authentication passwordShown(Account account, Attempt attempt) {
		Optional<Step> next = next(account, false);
		if (next.filter((step) -> step == Step.CODE).isPresent()) {
			this.attempts.passed(attempt);
		}
		else {
			this.attempts.succeeded(attempt);
		}
		return proceed(account, false, next);
	}

	/**
	 * Goes on after a code.
	 * @param candidate who is signing in
	 * @param typed a code of their app, or a recovery code
	 * @return a {@link CallerAuthentication} where that is all, else a
	 * {@link CandidateAuthentication}
	 * @throws BadCredentialsException where the code is wrong or was used before
	 * @throws LockedException where it was not looked at after too many wrong ones
	 * @throws DisabledException where the sign-in has to begin anew
	 */
	public Authentication codeTyped(Candidate candidate, String typed) {
		Account account = account(candidate, Step.CODE);
		Attempt attempt = this.attempts.begin(account.name(), Origin.current().address());
		CodeCheck check = attempt.locked() ? CodeCheck.LOCKED : this.totp.check(account.uin(), typed);
		if (check == CodeCheck.RIGHT) {
			this.attempts.succeeded(attempt);
			return proceed(account, true, next(account, true));
		}
		this.audit.refused(Optional.of(account.caller(Means.SESSION, "")),
				(check == CodeCheck.LOCKED) ? "CodeLocked" : "BadCode");
		if (check == CodeCheck.LOCKED) {
			throw new LockedException("Too many wrong codes");
		}
		throw new BadCredentialsException("Wrong code");
	}

	/**
	 * Lets a candidate do what they have to, as the account whose password they have
	 * shown, and goes on after it.
	 * @param candidate who is signing in
	 * @param step what they have to do
	 * @param duty does it
	 * @return a {@link CallerAuthentication} where that is all, else a
	 * {@link CandidateAuthentication}
	 * @throws DisabledException where the sign-in has to begin anew
	 */
	public Authentication dutyDone(Candidate candidate, Step step, Runnable duty) {
		as(candidate, step, () -> {
			duty.run();
			return step;
		});
		Account account = this.accounts.find(candidate.uin()).orElseThrow(SignInSteps::over);
		boolean mfa = candidate.mfa() || step == Step.TOTP;
		return proceed(account, mfa, next(account, mfa));
	}

	/**
	 * Lets a candidate see what they need for a step, as the account whose password they
	 * have shown.
	 * @param candidate who is signing in
	 * @param step what they have to do
	 * @param work what they need to see
	 * @param <T> what comes of it
	 * @return what came of it
	 * @throws DisabledException where the sign-in has to begin anew
	 */
	public <T> T as(Candidate candidate, Step step, Supplier<T> work) {
		return RunAs.call(account(candidate, step).signedIn(REFERENCE, candidate.mfa()), work);
	}

	private Account account(Candidate candidate, Step step) {
		return this.accounts.find(candidate.uin())
			.filter((account) -> candidate.step() == step && account.maySignIn()
					&& this.accounts.passwordMark(account).equals(candidate.passwordMark()))
			.orElseThrow(SignInSteps::over);
	}

	private static DisabledException over() {
		return new DisabledException("What was shown does not count any more");
	}

	private Optional<Step> next(Account account, boolean mfa) {
		boolean bound = this.totp.bound(account.uin());
		if (bound && !mfa) {
			return Optional.of(Step.CODE);
		}
		if (account.mustChangePassword()) {
			return Optional.of(Step.PASSWORD);
		}
		return (!bound && this.duty.isOn(account)) ? Optional.of(Step.TOTP) : Optional.empty();
	}

	private Authentication proceed(Account account, boolean mfa, Optional<Step> next) {
		if (next.isPresent()) {
			return new CandidateAuthentication(
					new Candidate(account.uin(), account.name(), this.accounts.passwordMark(account), mfa, next.get()));
		}
		Caller caller = this.sessions.open(account, mfa);
		this.audit.signedIn(caller);
		return new CallerAuthentication(caller);
	}

}
