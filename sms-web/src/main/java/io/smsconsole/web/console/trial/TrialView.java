package io.smsconsole.web.console.trial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.trial.TrialInfo;
import io.smsconsole.core.sending.trial.TrialPart;
import io.smsconsole.core.sending.trial.TrialState;
import io.smsconsole.web.chart.Figure;

/**
 * A trial as its page shows it.
 *
 * @param trial the trial
 */
record TrialView(TrialInfo trial) {

	/**
	 * The address of its page.
	 * @return the path
	 */
	public String path() {
		return TrialPaths.trial(this.trial.international(), this.trial.trialId());
	}

	/**
	 * The address of the page of a task.
	 * @param taskId the task
	 * @return the path
	 */
	public String task(String taskId) {
		return TrialPaths.region(this.trial.international()) + "/tasks/" + taskId;
	}

	/**
	 * Its parts in the order in which they stand.
	 * @return A, B and the rest
	 */
	public List<TrialPart> parts() {
		return List.of(this.trial.partA(), this.trial.partB(), this.trial.rest());
	}

	/**
	 * What all of it costs outside of the mainland, a forecast.
	 * @return such as {@code ¥1,234.50}, or {@code null} where packages pay no money
	 */
	public String cost() {
		BigDecimal cost = parts().stream().map(TrialPart::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
		return (cost.signum() > 0) ? Figure.money(cost) : null;
	}

	/**
	 * The key of its state; with {@code .text} behind it that of a sentence about it.
	 * @return the message key
	 */
	public String label() {
		return "trial.state." + this.trial.state().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The kind of its badge.
	 * @return as the badge fragment takes it
	 */
	public String badge() {
		return switch (this.trial.state()) {
			case PREPARING, TESTING -> "info";
			case READY -> "warning";
			case DECIDED -> "success";
			case STOPPED -> "";
			case FAILED -> "danger";
		};
	}

	/**
	 * The key of the state of a part's task.
	 * @param part the part
	 * @return the message key
	 */
	public String state(TrialPart part) {
		TaskState state = TaskState.of(part.status());
		if (state == TaskState.READY && choosable() && part.equals(this.trial.rest())) {
			return "trial.part.waits";
		}
		return "task.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * A part's figure as people read it.
	 * @param part the part
	 * @return such as {@code 93.40%}, or a dash
	 */
	public String score(TrialPart part) {
		Long score = part.score();
		return (score != null) ? String.format(Locale.ROOT, "%.2f%%", score / 100.0) : "–";
	}

	/**
	 * How often to look again.
	 * @return as htmx takes it, or {@code null} where nothing changes by itself
	 */
	public String every() {
		return switch (this.trial.state()) {
			case PREPARING -> "every 1s";
			case TESTING, DECIDED -> "every 3s";
			default -> null;
		};
	}

	/**
	 * Whether somebody may choose the winner.
	 * @return whether it is under way
	 */
	public boolean choosable() {
		return this.trial.state() == TrialState.TESTING;
	}

}
