package io.smsconsole.scheduler.signin;

import java.time.Duration;

import io.smsconsole.auth.signin.SignInFailures;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Forgets failures to sign in that keep nobody out any more, so that whoever tries a
 * million names does not fill the table for good.
 */
@Component
class ForgetSignInFailures implements Chore {

	private static final int LIMIT = 1000;

	private final SignInFailures failures;

	ForgetSignInFailures(SignInFailures failures) {
		this.failures = failures;
	}

	@Override
	public String name() {
		return "forget-sign-in-failures";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(10);
	}

	@Override
	public void run() {
		int forgotten;
		do {
			forgotten = this.failures.forgetExpired(LIMIT);
		}
		while (forgotten == LIMIT);
	}

}
