package io.smsconsole.scheduler.dispatch;

import java.time.Duration;

import io.smsconsole.core.sending.message.Submissions;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Forgets how much of their rates tasks have used that ended long ago.
 */
@Component
class ForgetPaces implements Chore {

	private static final Duration IDLE = Duration.ofDays(1);

	private static final int LIMIT = 1000;

	private final Submissions submissions;

	ForgetPaces(Submissions submissions) {
		this.submissions = submissions;
	}

	@Override
	public String name() {
		return "forget-paces";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	@Override
	public void run() {
		int forgotten;
		do {
			forgotten = this.submissions.forgetPaces(IDLE, LIMIT);
		}
		while (forgotten == LIMIT);
	}

}
