package io.smsconsole.scheduler.task;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.sending.task.Task;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskProperties;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.Tasks;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.quartz.QuartzJobBean;

/**
 * Begins a task at its time, or lets a series run, on behalf of the one who made it:
 * whoever may not send any more does not send by having planned it. May run more than
 * once; the task's state lets only the first one through.
 */
class StartTaskJob extends QuartzJobBean {

	static final String TASK_ID = "taskId";

	private static final String BEGUN = "task.illegal-move";

	private static final String GROUPS_GONE = "task.groups-gone";

	private static final Logger logger = LoggerFactory.getLogger(StartTaskJob.class);

	private final Tasks tasks;

	private final TaskActions actions;

	private final Accounts accounts;

	private final TaskProperties properties;

	StartTaskJob(Tasks tasks, TaskActions actions, Accounts accounts, TaskProperties properties) {
		this.tasks = tasks;
		this.actions = actions;
		this.accounts = accounts;
		this.properties = properties;
	}

	@Override
	protected void executeInternal(JobExecutionContext context) {
		long id = context.getMergedJobDataMap().getLongFromString(TASK_ID);
		Task task = this.tasks.find(id).orElse(null);
		if (task == null || this.tasks.missIfLate(id, this.properties.tolerance())) {
			return;
		}
		try {
			RunAs.call(this.accounts.forJob(task.createdBy(), "start-task"),
					() -> this.actions.start(new TaskRequest(Long.toString(id))));
		}
		catch (SmsException ex) {
			refused(id, ex);
		}
	}

	/** Where somebody else was quicker, nothing is wrong. */
	private void refused(long id, SmsException refusal) {
		if (!BEGUN.equals(refusal.reason())) {
			logger.warn("Task {} could not begin: {}", id, refusal.getMessage());
			this.tasks.fail(id, reason(refusal));
		}
	}

	static String reason(SmsException refusal) {
		return switch (refusal.code()) {
			case AUTH_FAILURE_UNAUTHORIZED_OPERATION -> "task.no-right";
			case FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST -> "task.template.gone";
			case FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED -> "task.sign.gone";
			default -> GROUPS_GONE.equals(refusal.reason()) ? GROUPS_GONE : "task.not-begun";
		};
	}

}
