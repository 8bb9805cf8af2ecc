package io.smsconsole.scheduler.signin;

import java.time.Duration;

import io.smsconsole.auth.session.Sessions;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Deletes what is kept of sessions that are over for want of use.
 */
@Component
class ForgetSessions implements Chore {

	private final Sessions sessions;

	ForgetSessions(Sessions sessions) {
		this.sessions = sessions;
	}

	@Override
	public String name() {
		return "forget-sessions";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(10);
	}

	@Override
	public void run() {
		this.sessions.forgetExpired();
	}

}
