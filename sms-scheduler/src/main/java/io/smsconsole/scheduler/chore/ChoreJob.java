package io.smsconsole.scheduler.chore;

import java.time.Instant;
import java.util.List;

import io.smsconsole.scheduler.loop.LogContext;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.quartz.QuartzJobBean;

/**
 * Runs the chore that the job is named after.
 */
@DisallowConcurrentExecution
class ChoreJob extends QuartzJobBean {

	private static final Logger logger = LoggerFactory.getLogger(ChoreJob.class);

	private final List<Chore> chores;

	private final ChoreLog log;

	ChoreJob(List<Chore> chores, ChoreLog log) {
		this.chores = chores;
		this.log = log;
	}

	@Override
	protected void executeInternal(JobExecutionContext context) {
		String name = context.getJobDetail().getKey().getName();
		this.chores.stream().filter((chore) -> chore.name().equals(name)).forEach(this::run);
	}

	private void run(Chore chore) {
		Instant begun = this.log.begin();
		try {
			LogContext.ofChore(chore.name()).run(chore::run);
			this.log.succeeded(chore, begun);
		}
		catch (RuntimeException ex) {
			logger.warn("The chore {} failed and will be tried again: {}", chore.name(), ex.toString());
			logger.debug("The chore {} failed", chore.name(), ex);
			this.log.failed(chore.name(), begun, ex.toString());
		}
	}

}
