package io.smsconsole.web.console.task;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.task.TaskSummary;

/**
 * A task as its page and the list show it.
 *
 * @param summary what is known of it
 * @param look how its state looks
 * @param figures where its messages are
 */
record TaskView(TaskSummary summary, TaskLook look, TaskFigures figures) {

	static TaskView of(TaskSummary summary) {
		return new TaskView(summary, TaskLook.of(summary.state()), TaskFigures.of(summary));
	}

	/**
	 * The address of its page.
	 * @return the path
	 */
	public String path() {
		return TaskPaths.task(Region.of(this.summary.international()), this.summary.taskId());
	}

	/**
	 * When it was made.
	 * @return the time
	 */
	public Instant created() {
		return Instant.ofEpochSecond(this.summary.createTime());
	}

	/**
	 * When it is or was to begin.
	 * @return the time, or {@code null} where it was not planned
	 */
	public Instant planned() {
		return orNull(this.summary.sendTime());
	}

	/**
	 * When it began.
	 * @return the time, or {@code null}
	 */
	public Instant started() {
		return orNull(this.summary.startTime());
	}

	/**
	 * When it ended.
	 * @return the time, or {@code null}
	 */
	public Instant finished() {
		return orNull(this.summary.finishTime());
	}

	/**
	 * Whether receipts are still to come.
	 * @return whether figures may change though nothing is sent any more
	 */
	public boolean awaitsReceipts() {
		return this.look.phase().equals("sending") && this.figures.awaiting() > 0;
	}

	private static Instant orNull(long seconds) {
		return (seconds > 0) ? Instant.ofEpochSecond(seconds) : null;
	}

}
