package io.smsconsole.core.sending.task;

import java.time.Instant;

/**
 * How a task belongs to others: as a series that makes a task for each of its runs, or as
 * one that was made of another task.
 *
 * @param parentId the series that it is a run of, or the task to whose failed numbers it
 * sends again; 0 for neither
 * @param cron when a series runs, as {@link RunTimes} reads it; empty for a task that is
 * none
 * @param endsAt after this time a series runs no more, or {@code null}
 * @param groups the groups of customers that its list was made of, as {@link TaskJson}
 * writes them, or {@code null}; a series reads them anew for each run
 */
public record TaskSeries(long parentId, String cron, Instant endsAt, String groups) {

	/** A task on its own. */
	static final TaskSeries NONE = of(0);

	static TaskSeries of(long parentId) {
		return new TaskSeries(parentId, "", null, null);
	}

	/**
	 * Whether it is a series.
	 * @return whether it makes tasks and sends nothing itself
	 */
	public boolean recurring() {
		return !this.cron.isEmpty();
	}

}
