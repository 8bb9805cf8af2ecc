package io.smsconsole.web.console.task;

import java.time.Instant;

import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Tells what a group send waits for.
 */
@Component
class TaskWaits {

	private final Alarms alarms;

	TaskWaits(Alarms alarms) {
		this.alarms = alarms;
	}

	/**
	 * What holds a task.
	 * @return {@code null} where it does not wait
	 */
	Wait of(TaskView task) {
		String word = task.summary().waitsFor();
		if (StringUtils.hasText(word)) {
			long until = task.summary().waitUntil();
			boolean underWay = task.look() == TaskLook.RUNNING;
			return new Wait("task.wait." + word + (underWay ? "" : ".ahead"),
					(until > 0) ? Instant.ofEpochSecond(until) : null);
		}
		boolean sending = task.look() == TaskLook.RUNNING && !task.series();
		return (sending && !this.alarms.open(AlarmKind.UPSTREAM_DOWN).isEmpty())
				? new Wait("task.wait.upstream-down", null) : null;
	}

	/**
	 * That a task waits.
	 *
	 * @param label the key of the sentence
	 * @param until until when, or {@code null}
	 */
	record Wait(String label, Instant until) {
	}

}
