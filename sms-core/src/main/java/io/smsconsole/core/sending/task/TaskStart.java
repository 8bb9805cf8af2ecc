package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Instant;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.sending.send.MessagesAccepted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * How tasks come from being confirmed to being under way: at once, at their time, run
 * after run, or once a second person has approved them. Every method takes part in the
 * caller's transaction, which holds the task's row.
 */
@Component
class TaskStart {

	private final TaskMapper mapper;

	private final TaskRules rules;

	private final Approval approval;

	private final TaskBindings bindings;

	private final SeriesRuns runs;

	private final TaskProperties properties;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TaskStart(TaskMapper mapper, TaskRules rules, Approval approval, TaskBindings bindings, SeriesRuns runs,
			TaskProperties properties, ApplicationEventPublisher events, Clock clock) {
		this.mapper = mapper;
		this.rules = rules;
		this.approval = approval;
		this.bindings = bindings;
		this.runs = runs;
		this.properties = properties;
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
		if (task.state() == TaskState.AWAITING_APPROVAL) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, null, "task.awaits-approval");
		}
		if (task.state() == TaskState.PAUSED) {
			resume(task);
			return;
		}
		Tasks.check(task, TaskState.RUNNING);
		if (this.bindings.find(task).filter((bound) -> !bound.mayBegin()).isPresent()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, null, "task.bound");
		}
		this.rules.usable(task);
		if (task.state() == TaskState.READY && this.approval.needed(task)) {
			this.mapper.changeState(task.id(), TaskState.AWAITING_APPROVAL, "");
			this.approval.ask(task);
			return;
		}
		begin(task, this.clock.instant());
	}

	/**
	 * Lets an approved task go its way, as it would have gone without the waiting. Whose
	 * time is over for longer than is tolerated is missed, and what cannot be sent any
	 * more has failed.
	 * @return whether it begins
	 */
	boolean approved(Task task) {
		Tasks.check(task, TaskState.RUNNING);
		Instant now = this.clock.instant();
		boolean late = task.series().recurring() ? this.runs.over(task)
				: task.sendAt() != null && task.sendAt().plus(this.properties.tolerance()).isBefore(now);
		if (late) {
			end(task, TaskState.MISSED, "task.approved-late", now);
			return false;
		}
		try {
			this.rules.usable(task);
		}
		catch (SmsException ex) {
			end(task, TaskState.FAILED, ex.reason(), now);
			return false;
		}
		begin(task, now);
		return true;
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
		try {
			if (report.valid() == 0) {
				throw new SmsException(ErrorCode.FAILED_OPERATION, null, "task.nobody");
			}
			this.rules.usable(task);
			beginRun(this.mapper.find(task.id()));
		}
		catch (SmsException ex) {
			end(task, TaskState.FAILED, ex.reason(), this.clock.instant());
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

	private void begin(Task task, Instant now) {
		boolean later = task.state() != TaskState.SCHEDULED && task.sendAt() != null && task.sendAt().isAfter(now);
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

	/** A series that was small when it was confirmed may have grown. */
	private void beginRun(Task run) {
		if (this.approval.needed(run) && !this.approval.needed(this.mapper.find(run.series().parentId()))) {
			this.mapper.changeState(run.id(), TaskState.AWAITING_APPROVAL, "");
			this.approval.askFor(run);
		}
		else {
			beginNow(run);
		}
	}

	private boolean ofSeries(Task task) {
		Task parent = this.mapper.find(task.series().parentId());
		return parent != null && parent.series().recurring();
	}

	private void end(Task task, TaskState state, String reason, Instant now) {
		this.mapper.finish(task.id(), state, reason, now);
		this.events.publishEvent(new TaskNotBegun(task, reason));
	}

}
