package io.smsconsole.core.insight.system;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smsconsole.core.base.text.Texts;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;

import org.springframework.stereotype.Service;

/**
 * Keeps how jobs went last. One that fails three times in a row raises an alarm, which is
 * over when it succeeds.
 */
@Service
public class JobRuns {

	private static final int IN_A_ROW = 3;

	private static final int LONGEST_ERROR = 300;

	private final JobRunMapper mapper;

	private final Alarms alarms;

	JobRuns(JobRunMapper mapper, Alarms alarms) {
		this.mapper = mapper;
		this.alarms = alarms;
	}

	/**
	 * Notes that a job succeeded.
	 * @param name the job
	 * @param host the machine that ran it
	 * @param at when it began
	 * @param millis how long it took
	 */
	@RetriedTransaction
	public void succeeded(String name, String host, Instant at, int millis) {
		JobRun before = this.mapper.find(name);
		if (before != null && before.failures() > 0) {
			this.alarms.resolve(AlarmKind.JOB_FAILING, 0, name);
		}
		this.mapper.save(new JobRun(name, host, at, millis, 0, null, (before != null) ? before.lastError() : "",
				(before != null) ? before.lastErrorAt() : null));
	}

	/**
	 * Notes that a job failed.
	 * @param name the job
	 * @param host the machine that ran it
	 * @param at when it began
	 * @param millis how long it took
	 * @param error why, cut to 300 characters
	 */
	@RetriedTransaction
	public void failed(String name, String host, Instant at, int millis, String error) {
		JobRun before = this.mapper.find(name);
		boolean again = before != null && before.failures() > 0;
		int failures = again ? before.failures() + 1 : 1;
		String told = error.replaceAll("\\p{Cntrl}+", " ").strip();
		this.mapper.save(new JobRun(name, host, at, millis, failures, again ? before.failingSince() : at,
				told.substring(0, Math.min(told.length(), LONGEST_ERROR)), at));
		if (failures == IN_A_ROW) {
			this.alarms.raise(NewAlarm.of(AlarmKind.JOB_FAILING, 0, name, "/console/system/jobs",
					title(name, Locale.ENGLISH), title(name, Locale.SIMPLIFIED_CHINESE)));
		}
	}

	/**
	 * Tells how every job went last.
	 * @return the runs by the jobs' names; a job that has not run yet is missing
	 */
	public Map<String, JobRun> all() {
		return this.mapper.list().stream().collect(Collectors.toMap(JobRun::name, Function.identity()));
	}

	/**
	 * What a job does, in words.
	 * @param name the job
	 * @param locale the reader's language
	 * @return the words, or the name where there are none
	 */
	public static String title(String name, Locale locale) {
		try {
			return Texts.of("jobs", locale).getString(name);
		}
		catch (MissingResourceException ex) {
			return name;
		}
	}

}
