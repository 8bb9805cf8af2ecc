package io.smsconsole.core.insight.cause;

import java.time.Duration;
import java.util.List;

import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.sending.task.Task;
import io.smsconsole.core.sending.task.TaskWatch;

import org.springframework.stereotype.Service;

/**
 * Raises an alarm for a group send that is under way and does not move for half an hour
 * although nothing holds it, and resolves it when it moves or is over.
 */
@Service
public class StuckTasks {

	private static final Duration PATIENCE = Duration.ofMinutes(30);

	private final TaskWatch watch;

	private final Alarms alarms;

	StuckTasks(TaskWatch watch, Alarms alarms) {
		this.watch = watch;
		this.alarms = alarms;
	}

	/**
	 * Looks at every group send under way.
	 */
	public void look() {
		boolean upstreamDown = !this.alarms.open(AlarmKind.UPSTREAM_DOWN).isEmpty();
		List<Task> stuck = this.watch.standingStill(PATIENCE, upstreamDown);
		List<Alarm> open = this.alarms.open(AlarmKind.TASK_STUCK);
		for (Alarm alarm : open) {
			if (stuck.stream().noneMatch((task) -> ref(task).equals(alarm.ref()))) {
				this.alarms.resolve(AlarmKind.TASK_STUCK, alarm.sdkAppId(), alarm.ref());
			}
		}
		for (Task task : stuck) {
			if (open.stream().noneMatch((alarm) -> alarm.ref().equals(ref(task)))) {
				this.alarms.raise(new NewAlarm(AlarmKind.TASK_STUCK, "", task.sdkAppId(), task.createdBy(), ref(task),
						TaskAlarms.path(task), List.of(task.name())));
			}
		}
	}

	private static String ref(Task task) {
		return Long.toString(task.id());
	}

}
