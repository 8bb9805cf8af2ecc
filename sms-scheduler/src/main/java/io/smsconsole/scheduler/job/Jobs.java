package io.smsconsole.scheduler.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.insight.system.JobRun;
import io.smsconsole.core.insight.system.JobRuns;
import io.smsconsole.scheduler.chore.Chore;
import io.smsconsole.scheduler.chore.ChoreKeys;
import io.smsconsole.scheduler.job.DescribeJobListResponse.JobInfo;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.Trigger.TriggerState;

import org.springframework.stereotype.Component;

/**
 * The chores as jobs: when they run by the store that all nodes share, and how they went
 * by what was written down.
 */
@Component
class Jobs {

	/** What runs more often than this need not be told to. */
	private static final Duration OFTEN = Duration.ofMinutes(1);

	private final Scheduler scheduler;

	private final List<Chore> chores;

	private final JobRuns runs;

	Jobs(Scheduler scheduler, List<Chore> chores, JobRuns runs) {
		this.scheduler = scheduler;
		this.chores = chores;
		this.runs = runs;
	}

	List<JobInfo> list(Locale locale) {
		Map<String, JobRun> last = this.runs.all();
		return this.chores.stream()
			.map((chore) -> info(chore, last.get(chore.name()), locale))
			.sorted(Comparator.comparing(JobInfo::failures).reversed().thenComparing(JobInfo::jobName))
			.toList();
	}

	void run(String name) {
		Chore chore = this.chores.stream()
			.filter((each) -> each.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "JobName", "job.unknown"));
		if (!runnable(chore)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "JobName", "job.often");
		}
		try {
			this.scheduler.triggerJob(ChoreKeys.job(name));
		}
		catch (SchedulerException ex) {
			throw new IllegalStateException("The job " + name + " could not be run", ex);
		}
	}

	private JobInfo info(Chore chore, JobRun run, Locale locale) {
		try {
			Trigger trigger = this.scheduler.getTrigger(ChoreKeys.trigger(chore.name()));
			TriggerState state = this.scheduler.getTriggerState(ChoreKeys.trigger(chore.name()));
			long fired = (trigger != null) ? seconds(trigger.getPreviousFireTime()) : 0;
			long next = (trigger != null) ? seconds(trigger.getNextFireTime()) : 0;
			String title = JobRuns.title(chore.name(), locale);
			if (run == null) {
				return new JobInfo(chore.name(), title, chore.every().toSeconds(), state(state, 0), fired, 0, "", next,
						0, 0, "", 0, runnable(chore));
			}
			return new JobInfo(chore.name(), title, chore.every().toSeconds(), state(state, run.failures()),
					Math.max(fired, run.lastAt().getEpochSecond()), run.millis(), run.host(), next, run.failures(),
					seconds(run.failingSince()), run.lastError(), seconds(run.lastErrorAt()), runnable(chore));
		}
		catch (SchedulerException ex) {
			throw new IllegalStateException("The job " + chore.name() + " could not be looked up", ex);
		}
	}

	private static String state(TriggerState state, int failures) {
		if (failures > 0) {
			return "failing";
		}
		return switch (state) {
			case BLOCKED -> "running";
			case NORMAL -> "waiting";
			default -> "paused";
		};
	}

	private static boolean runnable(Chore chore) {
		return chore.every().compareTo(OFTEN) >= 0;
	}

	private static long seconds(Date time) {
		return (time != null) ? time.toInstant().getEpochSecond() : 0;
	}

	private static long seconds(Instant time) {
		return (time != null) ? time.getEpochSecond() : 0;
	}

}
