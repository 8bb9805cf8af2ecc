package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Instant;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.sending.send.MessagesAccepted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * How tasks come from being confirmed to being under way: at once, at their time, or once
 * a second person has approved them. Every method takes part in the caller's transaction,
 * which holds the task's row.
 */
@Component
class TaskStart {

	private final TaskMapper mapper;

	private final TaskRules rules;

	private final Approval approval;

	private final TaskProperties properties;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TaskStart(TaskMapper mapper, TaskRules rules, Approval approval, TaskProperties properties,
			ApplicationEventPublisher events, Clock clock) {
		this.mapper = mapper;
		this.rules = rules;
		this.approval = approval;
		this.properties = properties;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Confirms a task, or begins one that waits for its time.
	 */
	void confirm(Task task) {
		if (task.state() == TaskState.READY && task.report().valid() == 0) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, null, "task.nobody");
		}
		if (task.state() == TaskState.AWAITING_APPROVAL) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, null, "task.awaits-approval");
		}
		Tasks.check(task, TaskState.RUNNING);
		if (task.state() != TaskState.PAUSED) {
			this.rules.usable(task);
		}
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
		if (task.sendAt() != null && task.sendAt().plus(this.properties.tolerance()).isBefore(now)) {
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

	private void begin(Task task, Instant now) {
		boolean later = task.state() != TaskState.SCHEDULED && task.sendAt() != null && task.sendAt().isAfter(now);
		if (later) {
			this.mapper.changeState(task.id(), TaskState.SCHEDULED, "");
			this.events.publishEvent(new TaskTimeSet(task.id(), task.sendAt()));
			return;
		}
		this.mapper.start(task.id(), now);
		this.events.publishEvent(new TaskTimeCleared(task.id()));
		this.events.publishEvent(new MessagesAccepted(task.id()));
	}

	private void end(Task task, TaskState state, String reason, Instant now) {
		this.mapper.finish(task.id(), state, reason, now);
		this.events.publishEvent(new TaskNotBegun(task, reason));
	}

}
