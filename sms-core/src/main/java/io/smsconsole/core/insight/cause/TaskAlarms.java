package io.smsconsole.core.insight.cause;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.sending.task.Task;
import io.smsconsole.core.sending.task.TaskNotBegun;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Raises an alarm for a planned group send that did not begin.
 */
@Component
class TaskAlarms {

	private static final String MISSED = "task.missed";

	private static final String NO_RIGHT = "task.no-right";

	private final Alarms alarms;

	TaskAlarms(Alarms alarms) {
		this.alarms = alarms;
	}

	@EventListener
	void raise(TaskNotBegun event) {
		Task task = event.task();
		boolean missed = event.reason().equals(MISSED);
		String variant = event.reason().equals(NO_RIGHT) ? "no-right" : "not-begun";
		this.alarms.raise(new NewAlarm(missed ? AlarmKind.TASK_MISSED : AlarmKind.TASK_STOPPED, missed ? "" : variant,
				task.sdkAppId(), task.createdBy(), Long.toString(task.id()), path(task), List.of(task.name())));
	}

	static String path(Task task) {
		return "/console/" + ((task.region() == Region.MAINLAND) ? "mainland" : "international") + "/tasks/"
				+ task.id();
	}

}
