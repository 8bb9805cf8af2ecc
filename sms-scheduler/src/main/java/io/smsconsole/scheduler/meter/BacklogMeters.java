package io.smsconsole.scheduler.meter;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.smsconsole.core.insight.backlog.TaskSum;
import io.smsconsole.core.sending.task.TaskState;

import org.springframework.stereotype.Component;

/**
 * What waits, over all nodes; each node tells the same. A task is no label: what is told
 * of tasks is told of all that are in one state.
 */
@Component
class BacklogMeters {

	private static final Set<TaskState> OPEN = EnumSet.of(TaskState.PARSING, TaskState.READY,
			TaskState.AWAITING_APPROVAL, TaskState.SCHEDULED, TaskState.RUNNING, TaskState.PAUSED);

	private final BacklogLook look;

	private final MeterRegistry registry;

	BacklogMeters(BacklogLook look, MeterRegistry registry) {
		this.look = look;
		this.registry = registry;
		String age = "For how long the oldest submission has been ready to be sent";
		seconds("sms.queue.age", age, Tags.of("lane", "api"), (seen) -> seen.ageOfPrograms().toMillis() / 1000.0);
		seconds("sms.queue.age", age, Tags.of("lane", "task"), (seen) -> seen.ageOfTasks().toMillis() / 1000.0);
		gauge("sms.submissions.doubtful", "Submissions of which nobody knows yet whether the upstream took them",
				BacklogLook.Seen::doubtful);
		gauge("sms.callbacks.waiting", "Receipts and replies that wait to be reported",
				(seen) -> seen.callbackEntries() + seen.callbackDeliveries());
		seconds("sms.callbacks.age", "For how long the oldest call of a receiver has not been over", Tags.empty(),
				(seen) -> seen.ageOfCallbacks().toMillis() / 1000.0);
		OPEN.forEach(this::tasks);
		people("accepted", TaskSum::accepted);
		people("waiting", TaskSum::waiting);
	}

	private void tasks(TaskState state) {
		Gauge
			.builder("sms.tasks", this.look,
					(look) -> look.number((seen) -> sum(seen.tasks(), EnumSet.of(state), TaskSum::tasks)))
			.description("Tasks that are not over, by state")
			.tag("state", state.name().toLowerCase(Locale.ROOT))
			.register(this.registry);
	}

	private void people(String progress, ToDoubleFunction<TaskSum> part) {
		Gauge
			.builder("sms.tasks.people", this.look,
					(look) -> look
						.number((seen) -> sum(seen.tasks(), EnumSet.of(TaskState.RUNNING, TaskState.PAUSED), part)))
			.description("The people of tasks under way, by whether their message was accepted or waits for it")
			.tag("progress", progress)
			.register(this.registry);
	}

	private static double sum(List<TaskSum> sums, Collection<TaskState> states, ToDoubleFunction<TaskSum> part) {
		return sums.stream().filter((sum) -> states.contains(sum.state())).mapToDouble(part).sum();
	}

	private void gauge(String name, String description, ToDoubleFunction<BacklogLook.Seen> part) {
		Gauge.builder(name, this.look, (look) -> look.number(part)).description(description).register(this.registry);
	}

	private void seconds(String name, String description, Tags tags, ToDoubleFunction<BacklogLook.Seen> part) {
		Gauge.builder(name, this.look, (look) -> look.number(part))
			.description(description)
			.baseUnit("seconds")
			.tags(tags)
			.register(this.registry);
	}

}
