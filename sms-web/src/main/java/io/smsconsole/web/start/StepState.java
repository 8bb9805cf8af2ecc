package io.smsconsole.web.start;

import java.util.function.IntSupplier;

/**
 * How far a step has been taken.
 */
public enum StepState {

	/** Nothing has been done. */
	OPEN,

	/** The person has done their part; a review or somebody else is next. */
	WAITING,

	/** Done. */
	DONE;

	/**
	 * Tells the state from what is there.
	 * @param finished how many are as they should be
	 * @param begun tells how many there are in all, asked only where none is finished
	 * @return the state
	 */
	static StepState of(int finished, IntSupplier begun) {
		if (finished > 0) {
			return DONE;
		}
		return (begun.getAsInt() > 0) ? WAITING : OPEN;
	}

}
