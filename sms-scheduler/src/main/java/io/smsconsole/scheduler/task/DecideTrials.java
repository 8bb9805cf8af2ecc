package io.smsconsole.scheduler.task;

import java.time.Duration;

import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.RunAs;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.trial.RestToBegin;
import io.smsconsole.core.sending.trial.TrialProgress;
import io.smsconsole.core.sending.trial.Trials;
import io.smsconsole.scheduler.chore.Chore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Takes trials of two templates on, and begins the rest with the better one on behalf of
 * whoever made the trial.
 */
@Component
class DecideTrials implements Chore {

	private static final Logger logger = LoggerFactory.getLogger(DecideTrials.class);

	private final Trials trials;

	private final TrialProgress progress;

	private final TaskActions tasks;

	private final Accounts accounts;

	DecideTrials(Trials trials, TrialProgress progress, TaskActions tasks, Accounts accounts) {
		this.trials = trials;
		this.progress = progress;
		this.tasks = tasks;
		this.accounts = accounts;
	}

	@Override
	public String name() {
		return "decide-trials";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(1);
	}

	@Override
	public void run() {
		this.trials.open().forEach(this.progress::step);
		this.progress.restsToBegin().forEach(this::begin);
	}

	/** Its state lets only the first one through, whichever node asks. */
	private void begin(RestToBegin rest) {
		try {
			RunAs.call(this.accounts.forJob(rest.createdBy(), "decide-trial"),
					() -> this.tasks.start(new TaskRequest(Long.toString(rest.taskId()))));
		}
		catch (SmsException ex) {
			logger.warn("The rest of trial {} could not begin: {}", rest.trialId(), ex.getMessage());
			this.progress.refused(rest.trialId(), StartTaskJob.reason(ex));
		}
	}

}
