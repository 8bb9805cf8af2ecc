package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.util.Optional;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a task go out in parts: it is given up, and tasks for parts of its list stand in
 * for it. Every method takes part in the caller's transaction.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TaskParts {

	/** The reason of a task that goes out as a trial. */
	public static final String TRIED = "task.tried";

	private static final int LONGEST_NAME = 64;

	private final TaskMapper mapper;

	private final Approval approval;

	private final ApplicationEventPublisher events;

	private final Ids ids;

	private final Clock clock;

	TaskParts(TaskMapper mapper, Approval approval, ApplicationEventPublisher events, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.approval = approval;
		this.events = events;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Gives up a task that waits to be confirmed.
	 * @param id the task
	 * @param reason why, as a key of the bundle {@code reasons}
	 * @return the task as it was
	 */
	public Task giveUp(long id, String reason) {
		Task task = ready(id);
		if (task.series().recurring()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, "TaskId", "trial.recurring");
		}
		this.mapper.finish(id, TaskState.CANCELLED, reason, this.clock.instant());
		return task;
	}

	/**
	 * Makes a task for a part of another one's list; it is made ready in the background.
	 * @param whole the task that it stands in for
	 * @param suffix what its name ends with
	 * @param templateId its template, with as many variables
	 * @param listId its part of the list
	 * @param timed whether it begins at the other one's time
	 * @return its id
	 */
	public long add(Task whole, String suffix, long templateId, long listId, boolean timed) {
		long id = this.ids.next();
		int length = Math.min(whole.name().length(), LONGEST_NAME - suffix.length());
		this.mapper.insert(new Task(id, whole.name().substring(0, length) + suffix, whole.region(), whole.sdkAppId(),
				whole.signName(), templateId, listId, whole.parameters(), TaskState.PARSING, "",
				timed ? whole.sendAt() : null, whole.ratePerSecond(), TaskReport.NONE, 0, 0, TaskSeries.of(whole.id()),
				whole.createdBy(), this.clock.instant(), null, null));
		return id;
	}

	/**
	 * Gives a task that waits to be confirmed another template.
	 * @param id the task
	 * @param templateId the template, with as many variables
	 */
	public void changeTemplate(long id, long templateId) {
		ready(id);
		this.mapper.changeTemplate(id, templateId);
	}

	/**
	 * Ends a part that is not over, whoever is calling or nobody.
	 * @param id the task
	 */
	public void end(long id) {
		Task task = this.mapper.lock(id);
		if (task.state().isFinal()) {
			return;
		}
		boolean begun = task.state().canBecome(TaskState.STOPPED);
		this.mapper.finish(id, begun ? TaskState.STOPPED : TaskState.CANCELLED, "", this.clock.instant());
		this.events.publishEvent(new TaskTimeCleared(id));
		if (task.state() == TaskState.AWAITING_APPROVAL) {
			this.approval.withdrawFor(task);
		}
	}

	private Task ready(long id) {
		Task task = Optional.ofNullable(this.mapper.lock(id)).orElseThrow(Tasks::unknown);
		if (task.state() != TaskState.READY) {
			throw Tasks.illegal(task, TaskState.CANCELLED);
		}
		return task;
	}

}
