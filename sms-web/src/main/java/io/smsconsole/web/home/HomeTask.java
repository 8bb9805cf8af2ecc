package io.smsconsole.web.home;

import java.time.Instant;

import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.web.console.task.TaskLook;
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
	 * When it begins or began, or runs next, else when it was made.
	 * @return the time
	 */
	public Instant time() {
		boolean begun = this.task.startTime() != 0 && !recurring();
		long seconds = begun ? this.task.startTime() : this.task.sendTime();
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
		return look().label(this.task);
	}

	/**
	 * The colour of its state.
	 * @return the colour, as the style sheet has it
	 */
	public String kind() {
		return look().badge();
	}

	boolean recurring() {
		return !this.task.cronExpression().isEmpty();
	}

	private TaskLook look() {
		return TaskLook.of(this.task.state());
	}

}
