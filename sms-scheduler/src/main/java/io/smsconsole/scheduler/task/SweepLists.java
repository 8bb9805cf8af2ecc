package io.smsconsole.scheduler.task;

import java.time.Duration;

import io.smsconsole.core.sending.task.ListSweep;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Throws away lists that nobody will send to.
 */
@Component
class SweepLists implements Chore {

	private final ListSweep sweep;

	SweepLists(ListSweep sweep) {
		this.sweep = sweep;
	}

	@Override
	public String name() {
		return "sweep-lists";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	@Override
	public void run() {
		this.sweep.sweep();
	}

}
