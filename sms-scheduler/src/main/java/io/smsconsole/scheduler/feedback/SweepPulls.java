package io.smsconsole.scheduler.feedback;

import java.time.Duration;

import io.smsconsole.core.feedback.pull.PullQueue;
import io.smsconsole.core.feedback.pull.PullWindow;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Removes receipts and replies that nobody pulled in time.
 */
@Component
class SweepPulls implements Chore {

	private static final int LIMIT = 5000;

	private final PullQueue queue;

	SweepPulls(PullQueue queue) {
		this.queue = queue;
	}

	@Override
	public String name() {
		return "sweep-pulls";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(10);
	}

	@Override
	public void run() {
		boolean more;
		do {
			more = this.queue.sweep(PullWindow.REACH, LIMIT);
		}
		while (more);
	}

}
