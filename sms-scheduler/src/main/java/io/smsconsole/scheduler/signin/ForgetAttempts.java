package io.smsconsole.scheduler.signin;

import java.time.Duration;

import io.smsconsole.auth.attempt.Attempts;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Deletes counts of failures that lock nobody out any more.
 */
@Component
class ForgetAttempts implements Chore {

	private final Attempts attempts;

	ForgetAttempts(Attempts attempts) {
		this.attempts = attempts;
	}

	@Override
	public String name() {
		return "forget-sign-in-attempts";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(10);
	}

	@Override
	public void run() {
		this.attempts.forgetExpired();
	}

}
