package io.smsconsole.core.sending.task;

import java.time.Clock;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.sending.send.MessagesAccepted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * How tasks come from being confirmed to being under way: at once, at their time, or run
 * after run. Every method takes part in the caller's transaction, which holds the task's
 * row.
 */
@Component
class TaskStart {

	private final TaskMapper mapper;

	private final SeriesRuns runs;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TaskStart(TaskMapper mapper, SeriesRuns runs, ApplicationEventPublisher events, Clock clock) {
		this.mapper = mapper;
		this.runs = runs;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Confirms a task, begins one that waits for its time, or lets a held one go on.
	 */
	void confirm(Task task) {
		if (task.state() == TaskState.READY && task.report().valid() == 0) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, null, "task.nobody");
		}
		if (task.state() == TaskState.PAUSED) {
			resume(task);
			return;
		}
		Tasks.check(task, TaskState.RUNNING);
		begin(task);
	}

	/**
	 * Lets a held task go on.
	 */
	void resume(Task task) {
		if (task.state() != TaskState.PAUSED) {
			throw Tasks.illegal(task, TaskState.RUNNING);
		}
		if (task.series().recurring()) {
			this.runs.begin(task);
		}
		else {
			beginNow(task);
		}
	}

	/**
	 * Begins a run of a series, which is not confirmed since the series was; other tasks
	 * wait to be confirmed.
	 * @param report what its list came to
	 */
	void read(Task task, TaskReport report) {
		if (!ofSeries(task)) {
			return;
		}
		if (report.valid() == 0) {
			this.mapper.finish(task.id(), TaskState.FAILED, "task.nobody", this.clock.instant());
			this.events.publishEvent(new TaskNotBegun(task, "task.nobody"));
		}
		else {
			beginNow(task);
		}
	}

	/**
	 * Tells that nobody could be read to send to; of other tasks people see it, since
	 * they wait for the report.
	 */
	void unreadable(Task task, String reason) {
		if (ofSeries(task)) {
			this.events.publishEvent(new TaskNotBegun(task, reason));
		}
	}

	private boolean ofSeries(Task task) {
		Task parent = this.mapper.find(task.series().parentId());
		return parent != null && parent.series().recurring();
	}

	private void begin(Task task) {
		boolean later = task.state() != TaskState.SCHEDULED && task.sendAt() != null
				&& task.sendAt().isAfter(this.clock.instant());
		if (task.series().recurring()) {
			this.runs.begin(task);
		}
		else if (later) {
			this.mapper.changeState(task.id(), TaskState.SCHEDULED, "");
			this.events.publishEvent(new TaskTimeSet(task.id(), task.sendAt()));
		}
		else {
			this.events.publishEvent(new TaskTimeCleared(task.id()));
			beginNow(task);
		}
	}

	private void beginNow(Task task) {
		this.mapper.start(task.id(), this.clock.instant());
		this.events.publishEvent(new MessagesAccepted(task.id()));
	}

}
