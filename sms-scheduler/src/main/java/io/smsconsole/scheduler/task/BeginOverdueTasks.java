package io.smsconsole.scheduler.task;

import java.time.Clock;
import java.time.Duration;

import io.smsconsole.core.sending.task.Task;
import io.smsconsole.core.sending.task.TaskTimeSet;
import io.smsconsole.core.sending.task.TaskWatch;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Sets the time of tasks anew whose time came to nothing, since beginning them broke off.
 */
@Component
class BeginOverdueTasks implements Chore {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final TaskWatch tasks;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	BeginOverdueTasks(TaskWatch tasks, ApplicationEventPublisher events, Clock clock) {
		this.tasks = tasks;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "begin-overdue-tasks";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public void run() {
		for (Task task : this.tasks.overdue(this.clock.instant().minus(PATIENCE))) {
			this.events.publishEvent(new TaskTimeSet(task.id(), task.sendAt()));
		}
	}

}
