package io.smsconsole.web.console.task;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

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
	 * The address of the list of messages.
	 * @return the path
	 */
	public String records() {
		return TaskPaths.records(Region.of(this.summary.international()));
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
	 * Whether it makes tasks and sends nothing itself.
	 * @return whether it recurs
	 */
	public boolean series() {
		return !this.summary.cronExpression().isEmpty();
	}

	/**
	 * Which part of its page is shown.
	 * @return the fragment's name
	 */
	public String phase() {
		boolean begun = this.summary.startTime() > 0;
		return (series() && begun) ? "series" : this.look.phase();
	}

	/**
	 * The key of its state's name; with {@code .text} behind it that of what it means.
	 * @return the message key
	 */
	public String label() {
		return this.look.label(this.summary);
	}

	/**
	 * When a series runs next.
	 * @return the next runs
	 */
	public List<Instant> runs() {
		return this.summary.runTimeSet().stream().map(Instant::ofEpochSecond).toList();
	}

	/**
	 * Until when a series runs.
	 * @return the time, or {@code null}
	 */
	public Instant ends() {
		return orNull(this.summary.endTime());
	}

	/**
	 * The address of the series that it is a run of, or of the task whose failed numbers
	 * it sends to.
	 * @return the path, or {@code null}
	 */
	public String parent() {
		String id = this.summary.parentTaskId();
		return id.isEmpty() ? null : TaskPaths.task(Region.of(this.summary.international()), id);
	}

	/**
	 * How many were not reached, of whom one can choose to send to again.
	 * @return the number of messages
	 */
	public long missed() {
		return this.summary.failed() + this.summary.rejected() + this.summary.refused() + this.summary.unknown();
	}

	/**
	 * How often to look again.
	 * @return as htmx takes it, or {@code null} where nothing changes by itself
	 */
	public String every() {
		if (series() && this.summary.startTime() > 0) {
			return this.look.isEnded() ? null : "every 5s";
		}
		return switch (this.look) {
			case PARSING -> "every 700ms";
			case RUNNING, PAUSED -> "every 1s";
			case SCHEDULED, AWAITING_APPROVAL -> "every 3s";
			case FINISHED, STOPPED -> (this.figures.awaiting() + undecided() > 0) ? "every 2s" : null;
			default -> null;
		};
	}

	/**
	 * How long sending takes at least, at the rate that the task allows.
	 * @return the time, or {@code null} without a rate
	 */
	public Duration leastSpan() {
		int rate = this.summary.ratePerSecond();
		return (rate > 0) ? Duration.ofSeconds((this.figures.total() + rate - 1) / rate) : null;
	}

	/** Accepted messages that are neither submitted nor taken back yet. */
	private long undecided() {
		return Math.max(0, this.summary.accepted() - this.summary.submitted() - this.summary.rejected()
				- this.summary.cancelled());
	}

	private static Instant orNull(long seconds) {
		return (seconds > 0) ? Instant.ofEpochSecond(seconds) : null;
	}

}
