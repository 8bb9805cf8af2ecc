package io.smsconsole.scheduler.job;

import java.util.List;

/**
 * The jobs of the installation.
 *
 * @param jobSet those that fail first, then by name
 */
public record DescribeJobListResponse(List<JobInfo> jobSet) {

	/**
	 * One job, over all nodes. Times are UNIX seconds, 0 where there is none.
	 *
	 * @param jobName its name
	 * @param title what it does, in the caller's language
	 * @param everySeconds how long it waits from one run to the next
	 * @param state {@code waiting}, {@code running}, {@code paused} or {@code failing}
	 * @param lastTime when it ran last
	 * @param lastMillis how long that took
	 * @param lastHost the machine that ran it, or an empty string
	 * @param nextTime when it runs next
	 * @param failures how often in a row it has failed
	 * @param failingSince since when
	 * @param lastError why it failed last, or an empty string
	 * @param lastErrorTime when that was
	 * @param runnable whether it can be run at once
	 */
	public record JobInfo(String jobName, String title, long everySeconds, String state, long lastTime, int lastMillis,
			String lastHost, long nextTime, int failures, long failingSince, String lastError, long lastErrorTime,
			boolean runnable) {

	}

}
