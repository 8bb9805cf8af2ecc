package io.smsconsole.core.sending.task;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.idempotency.NamedCall;
import io.smsconsole.core.base.page.Like;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What can be done with group-send tasks.
 */
@Service
public class TaskActions {

	private static final String CREATE = "CreateSendTask";

	private static final String LIST = "DescribeSendTaskList";

	private final Tasks tasks;

	private final TaskCreation creation;

	private final TaskPreparation preparation;

	private final SeriesFiring series;

	private final Resending resending;

	private final TaskSummaries summaries;

	private final Apps apps;

	private final AppVisibility visibility;

	private final CurrentAccount account;

	TaskActions(Tasks tasks, TaskCreation creation, TaskPreparation preparation, SeriesFiring series,
			Resending resending, TaskSummaries summaries, Apps apps, AppVisibility visibility, CurrentAccount account) {
		this.tasks = tasks;
		this.creation = creation;
		this.account = account;
		this.preparation = preparation;
		this.series = series;
		this.resending = resending;
		this.summaries = summaries;
		this.apps = apps;
		this.visibility = visibility;
	}

	/**
	 * Makes a task; it waits to be started once its numbers are read, unless it has a
	 * time and they came along. Repeated with the same idempotency key it answers what it
	 * answered the first time.
	 * @param request what to send to whom
	 * @return the task
	 */
	@Action(name = CREATE, access = Access.WRITE, resource = Resource.APP)
	public CreateSendTaskResponse create(CreateSendTaskRequest request) {
		return this.creation.create(request, NamedCall.current(this.account.uin(), CREATE));
	}

	/**
	 * Confirms a task: it begins, or waits for its time; one that waits begins at once. A
	 * series whose time has come makes its run.
	 * @param request the task
	 * @return the task
	 */
	@Action(name = "ModifyTaskStatusStart", access = Access.WRITE, resource = Resource.APP)
	public TaskResponse start(TaskRequest request) {
		long id = id(request);
		if (!this.series.fire(id)) {
			this.tasks.start(id);
		}
		return new TaskResponse(request.taskId());
	}

	/**
	 * Ends a task under way; what is not on its way yet is taken back.
	 * @param request the task
	 * @return the task
	 */
	@Action(name = "ModifyTaskStatusStop", access = Access.WRITE, resource = Resource.APP)
	public TaskResponse stop(TaskRequest request) {
		this.tasks.stop(id(request));
		return new TaskResponse(request.taskId());
	}

	/**
	 * Gives up a task that has not begun.
	 * @param request the task
	 * @return the task
	 */
	@Action(name = "CancelSendSMSTask", access = Access.WRITE, resource = Resource.APP)
	public TaskResponse cancel(TaskRequest request) {
		this.tasks.cancel(id(request));
		return new TaskResponse(request.taskId());
	}

	/**
	 * Holds a task under way.
	 * @param request the task
	 * @return the task
	 */
	@Action(name = "PauseSendTask", access = Access.WRITE, resource = Resource.APP)
	public TaskResponse pause(TaskRequest request) {
		this.tasks.pause(id(request));
		return new TaskResponse(request.taskId());
	}

	/**
	 * Lets a held task go on.
	 * @param request the task
	 * @return the task
	 */
	@Action(name = "ResumeSendTask", access = Access.WRITE, resource = Resource.APP)
	public TaskResponse resume(TaskRequest request) {
		this.tasks.resume(id(request));
		return new TaskResponse(request.taskId());
	}

	/**
	 * Makes a task to those whom another one did not reach, which waits to be confirmed.
	 * @param request the other task
	 * @return the new task
	 */
	@Action(name = "ResendFailed", access = Access.WRITE, resource = Resource.APP)
	public CreateSendTaskResponse resend(ResendFailedRequest request) {
		return this.resending.resend(request);
	}

	/**
	 * Changes how fast a task may be; within a second it is in force on every node.
	 * @param request the task and its rate
	 * @return the task
	 */
	@Action(name = "ModifySendTaskRate", access = Access.WRITE, resource = Resource.APP)
	public TaskResponse changeRate(ModifySendTaskRateRequest request) {
		this.tasks.changeRate(Ids.parse(request.taskId()).orElseThrow(Tasks::unknown), request.ratePerSecond());
		return new TaskResponse(request.taskId());
	}

	/**
	 * Tells how far a task is.
	 * @param request the task
	 * @return its figures
	 */
	@Action(name = "DescribeSendSMSTaskSummary", access = Access.READ, resource = Resource.APP)
	public TaskSummary summary(TaskRequest request) {
		return this.summaries.of(this.tasks.find(id(request)).orElseThrow(Tasks::unknown));
	}

	/**
	 * Shows what the first people on a task's list will read.
	 * @param request the task
	 * @return up to 20 messages
	 */
	@Action(name = "DescribeSendTaskPreview", access = Access.READ, resource = Resource.APP)
	public DescribeSendTaskPreviewResponse preview(TaskRequest request) {
		Task task = this.tasks.find(id(request)).orElseThrow(Tasks::unknown);
		return new DescribeSendTaskPreviewResponse(this.preparation.preview(task));
	}

	/**
	 * Lists tasks.
	 * @param request which of them
	 * @return those that the caller may see, newest first
	 */
	@Action(name = LIST, access = Access.READ, resource = Resource.APP)
	public DescribeSendTaskListResponse list(DescribeSendTaskListRequest request) {
		Page asked = Page.of(request.limit(), request.offset());
		int limit = asked.limit();
		String only = request.smsSdkAppId();
		List<Long> apps = this.apps.list()
			.stream()
			.map(SmsApp::sdkAppId)
			.filter((app) -> !StringUtils.hasText(only) || only.equals(Long.toString(app)))
			.filter((app) -> this.visibility.visible(LIST, app))
			.toList();
		if (apps.isEmpty()) {
			return new DescribeSendTaskListResponse(List.of(), 0, "");
		}
		TaskFilter filter = new TaskFilter(Parameters.regionOrBoth(request.international()), apps,
				state(request.status()), Like.containing(request.taskName()), parent(request.parentTaskId()),
				Ids.parse(request.cursor()).orElse(null), Ids.parse(request.before()).orElse(null), asked.offset());
		List<Task> found = this.tasks.list(filter, limit + 1);
		List<Task> page = found.subList(0, Math.min(limit, found.size()));
		String beyond = (found.size() > limit) ? Long.toString(page.get(limit - 1).id()) : "";
		return new DescribeSendTaskListResponse(
				page.stream().sorted(Comparator.comparingLong(Task::id).reversed()).map(this.summaries::of).toList(),
				this.tasks.count(filter), beyond);
	}

	private static Long parent(String id) {
		return StringUtils.hasText(id) ? Ids.parse(id).orElse(-1L) : null;
	}

	private static TaskState state(Integer wire) {
		if (wire == null) {
			return null;
		}
		return Arrays.stream(TaskState.values())
			.filter((state) -> state.wire() == wire)
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Status", "parameter.status"));
	}

	private static long id(TaskRequest request) {
		return Ids.parse(request.taskId()).orElseThrow(Tasks::unknown);
	}

}
