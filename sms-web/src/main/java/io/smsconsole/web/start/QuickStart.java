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
	 * The step to take next: the first that nothing has been done for. Where somebody
	 * else is next, that need not keep a person from the step after it.
	 * @return the step, or {@code null} where none is left
	 */
	public Progress next() {
		return this.steps.stream().filter((step) -> step.state() == StepState.OPEN).findFirst().orElse(null);
	}

	/**
	 * A step and its state.
	 *
	 * @param step the step
	 * @param state how far it has been taken
	 * @param allowed whether the person may take it
	 */
	public record Progress(QuickStartStep step, StepState state, boolean allowed) {

		/**
		 * Whether the step is done.
		 * @return whether it is
		 */
		public boolean done() {
			return this.state == StepState.DONE;
		}

		/**
		 * Whether somebody else is next.
		 * @return whether they are
		 */
		public boolean waiting() {
			return this.state == StepState.WAITING;
		}

	}

}
