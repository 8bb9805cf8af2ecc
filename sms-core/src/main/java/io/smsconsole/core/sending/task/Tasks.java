package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.catalog.app.AppDeleted;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * What people do with tasks, and what is known of them. Every change of state goes
 * through the table of {@link TaskState}.
 */
@Service
public class Tasks {

	private final TaskMapper mapper;

	private final TaskRules rules;

	private final TaskStart start;

	private final SeriesRuns runs;

	private final Approval approval;

	private final TaskHolds holds;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Tasks(TaskMapper mapper, TaskRules rules, TaskStart start, SeriesRuns runs, Approval approval, TaskHolds holds,
			ApplicationEventPublisher events, Clock clock) {
		this.mapper = mapper;
		this.rules = rules;
		this.start = start;
		this.runs = runs;
		this.approval = approval;
		this.holds = holds;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Finds a task.
	 * @param id the task
	 * @return the task, or empty
	 */
	public Optional<Task> find(long id) {
		return Optional.ofNullable(this.mapper.find(id));
	}

	/**
	 * Checks a task before it is made.
	 * @param request what to send to whom
	 * @return all that is wrong, empty where it may be made
	 */
	public List<SmsException> problems(CreateSendTaskRequest request) {
		Problems problems = Problems.all();
		this.rules.task(request, problems);
		return problems.list();
	}

	/**
	 * Shows when a series would run.
	 * @param request what to send to whom and when
	 * @param most how many runs at most
	 * @return the first runs; none where the times cannot be read
	 */
	public List<Instant> runs(CreateSendTaskRequest request, int most) {
		return this.rules.runs(request, most);
	}

	/**
	 * The tasks under way, without series, which send nothing themselves.
	 * @return all of them, also those that something holds
	 */
	public List<TaskLane> running() {
		return this.mapper.running();
	}

	/**
	 * The tasks under way that nothing holds.
	 * @return the tasks whose submissions may be claimed
	 */
	public List<TaskLane> sending() {
		return running().stream().filter(this.holds::open).toList();
	}

	/**
	 * Ends every task of an application, within the transaction that deletes it.
	 * @param deleted which application
	 */
	@EventListener
	void endAll(AppDeleted deleted) {
		for (long id : this.mapper.openOf(deleted.sdkAppId())) {
			Task task = lock(id);
			if (task.state().canBecome(TaskState.STOPPED)) {
				end(task, TaskState.STOPPED);
			}
			else if (task.state().canBecome(TaskState.CANCELLED)) {
				end(task, TaskState.CANCELLED);
				this.events.publishEvent(new TaskTimeCleared(id));
			}
		}
	}

	List<Task> list(TaskFilter filter, int limit) {
		return this.mapper.list(filter, limit);
	}

	int count(TaskFilter filter) {
		return this.mapper.count(filter.ofAllPages());
	}

	void create(Task task) {
		this.mapper.insert(task);
	}

	@RetriedTransaction
	void readable(long id, TaskReport report, int slices) {
		Task task = lock(id);
		if (task.state() == TaskState.PARSING) {
			this.mapper.report(id, report, slices);
			this.start.read(task, report);
		}
	}

	@RetriedTransaction
	void unreadable(long id, String reason) {
		Task task = lock(id);
		if (task.state() == TaskState.PARSING) {
			this.mapper.finish(id, TaskState.FAILED, reason, this.clock.instant());
			this.start.unreadable(task, reason);
		}
	}

	/**
	 * Confirms a task: it begins, waits for its time or for a second person to approve
	 * it, or runs again and again. A scheduled one begins at once.
	 * @param id the task
	 */
	@RetriedTransaction
	public void start(long id) {
		this.start.confirm(lock(id));
	}

	/**
	 * Marks a scheduled task as missed if its time is over for longer than is tolerated,
	 * and so each run of a series.
	 * @param id the task
	 * @param tolerance how late it may begin
	 * @return whether it may not begin any more
	 */
	@RetriedTransaction
	public boolean missIfLate(long id, Duration tolerance) {
		Task task = lock(id);
		if (task.series().recurring()) {
			return !this.runs.missLate(id, tolerance);
		}
		Instant now = this.clock.instant();
		if (task.state() == TaskState.SCHEDULED && task.sendAt().plus(tolerance).isBefore(now)) {
			this.mapper.finish(id, TaskState.MISSED, "task.missed", now);
			this.events.publishEvent(new TaskNotBegun(task, "task.missed"));
		}
		return task.state() != TaskState.SCHEDULED || task.sendAt().plus(tolerance).isBefore(now);
	}

	/**
	 * Ends a task that cannot begin.
	 * @param id the task
	 * @param reason a key of the bundle {@code reasons}
	 */
	@RetriedTransaction
	public void fail(long id, String reason) {
		Task task = lock(id);
		check(task, TaskState.FAILED);
		this.mapper.finish(id, TaskState.FAILED, reason, this.clock.instant());
		this.events.publishEvent(new TaskNotBegun(task, reason));
	}

	/**
	 * Holds a running task: from now on nothing of it is claimed, and a series does not
	 * run.
	 * @param id the task
	 */
	@RetriedTransaction
	public void pause(long id) {
		Task task = lock(id);
		change(task, TaskState.PAUSED);
		forgetTime(task);
	}

	/**
	 * Lets a held task go on.
	 * @param id the task
	 */
	@RetriedTransaction
	public void resume(long id) {
		this.start.resume(lock(id));
	}

	/**
	 * Ends a task under way; what waits is taken back.
	 * @param id the task
	 */
	@RetriedTransaction
	public void stop(long id) {
		end(lock(id), TaskState.STOPPED);
	}

	/**
	 * Gives up a task that has not begun.
	 * @param id the task
	 */
	@RetriedTransaction
	public void cancel(long id) {
		end(lock(id), TaskState.CANCELLED);
		this.events.publishEvent(new TaskTimeCleared(id));
	}

	/**
	 * Changes how fast a task may be, from now on or once it begins.
	 * @param id the task
	 * @param perSecond messages a second at most, or 0
	 */
	@RetriedTransaction
	void changeRate(long id, Integer perSecond) {
		int rate = TaskRules.rate(perSecond);
		Task task = lock(id);
		if (task.state().isFinal()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, null, "task.over");
		}
		this.mapper.changeRate(id, rate);
	}

	private void forgetTime(Task task) {
		if (task.series().recurring()) {
			this.events.publishEvent(new TaskTimeCleared(task.id()));
		}
	}

	private void end(Task task, TaskState state) {
		check(task, state);
		this.mapper.finish(task.id(), state, "", this.clock.instant());
		forgetTime(task);
		if (task.state() == TaskState.AWAITING_APPROVAL) {
			this.approval.withdraw(task);
		}
	}

	private void change(Task task, TaskState state) {
		check(task, state);
		this.mapper.changeState(task.id(), state, "");
	}

	private Task lock(long id) {
		return Optional.ofNullable(this.mapper.lock(id)).orElseThrow(Tasks::unknown);
	}

	static void check(Task task, TaskState state) {
		if (!task.state().canBecome(state)) {
			throw illegal(task, state);
		}
	}

	static SmsException illegal(Task task, TaskState state) {
		return new SmsException(ErrorCode.FAILED_OPERATION, null, "task.illegal-move", task.state().name(),
				state.name());
	}

	/**
	 * How a task is refused that there is not.
	 * @return the refusal
	 */
	public static SmsException unknown() {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "TaskId", "task.unknown");
	}

}
