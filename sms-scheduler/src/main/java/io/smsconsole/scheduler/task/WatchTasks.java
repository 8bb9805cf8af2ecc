package io.smsconsole.scheduler.task;

import java.time.Duration;

import io.smsconsole.core.insight.cause.StuckTasks;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Looks whether group sends under way move.
 */
@Component
class WatchTasks implements Chore {

	private final StuckTasks stuck;

	WatchTasks(StuckTasks stuck) {
		this.stuck = stuck;
	}

	@Override
	public String name() {
		return "watch-tasks";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public void run() {
		this.stuck.look();
	}

}
