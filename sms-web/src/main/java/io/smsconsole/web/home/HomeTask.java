package io.smsconsole.web.home;

import java.time.Instant;
import java.util.Locale;

import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.web.chart.Figure;

/**
 * A group send as the start page shows it.
 *
 * @param task the group send
 */
public record HomeTask(TaskSummary task) {

	/**
	 * The address of what it sent.
	 * @return path and query
	 */
	public String path() {
		String region = (this.task.international() == 0) ? "mainland" : "international";
		return "/console/statistics/" + region + "/records?period=month&task=" + this.task.taskId();
	}

	/**
	 * When it begins or began, else when it was made.
	 * @return the time
	 */
	public Instant time() {
		long seconds = (this.task.startTime() != 0) ? this.task.startTime() : this.task.sendTime();
		return Instant.ofEpochSecond((seconds != 0) ? seconds : this.task.createTime());
	}

	/**
	 * How many people it goes to.
	 * @return the number as people read it
	 */
	public String people() {
		return Figure.number(this.task.report().valid());
	}

	/**
	 * How many of them have it.
	 * @return the number as people read it
	 */
	public String delivered() {
		return Figure.number(this.task.delivered());
	}

	/**
	 * The key of its state's name.
	 * @return the message key
	 */
	public String label() {
		return "home.task." + this.task.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * The colour of its state.
	 * @return the colour, as the style sheet has it
	 */
	public String kind() {
		TaskState state = this.task.state();
		return switch (state) {
			case FINISHED -> "success";
			case FAILED, MISSED -> "danger";
			case READY, AWAITING_APPROVAL, PAUSED -> "warning";
			case SCHEDULED, RUNNING, PARSING -> "info";
			case DRAFT, CANCELLED, STOPPED -> "neutral";
		};
	}

}
