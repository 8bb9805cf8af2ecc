package io.smsconsole.web.start;

import java.util.List;

/**
 * How far a person has come.
 *
 * @param steps the steps in order
 */
public record QuickStart(List<Progress> steps) {

	/**
	 * How many steps are done.
	 * @return the number
	 */
	public long done() {
		return this.steps.stream().filter(Progress::done).count();
	}

	/**
	 * Whether nothing is left to do.
	 * @return whether all steps are done
	 */
	public boolean complete() {
		return done() == this.steps.size();
	}

	/**
	 * The step to take next.
	 * @return the first that is not done, or {@code null}
	 */
	public Progress next() {
		return this.steps.stream().filter((step) -> !step.done()).findFirst().orElse(null);
	}

	/**
	 * A step and its state.
	 *
	 * @param step the step
	 * @param done whether it is done
	 */
	public record Progress(QuickStartStep step, boolean done) {

	}

}
