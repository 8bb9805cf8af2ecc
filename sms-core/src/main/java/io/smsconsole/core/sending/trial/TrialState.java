package io.smsconsole.core.sending.trial;

import io.smsconsole.core.base.kind.Coded;

/**
 * The life of a trial.
 */
public enum TrialState implements Coded {

	/** Its list is being divided. */
	PREPARING(0),

	/** Divided; waits for somebody to confirm it. */
	READY(1),

	/** Both templates are on their way to their parts, or the figures are waited for. */
	TESTING(2),

	/** The better one is known, and goes to the rest. */
	DECIDED(3),

	/** Given up by somebody. */
	STOPPED(4),

	/** Could not go on; the reason tells why. */
	FAILED(5);

	private final int wire;

	TrialState(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * Whether it can still be given up.
	 * @return whether the better one is not known yet
	 */
	public boolean open() {
		return this == PREPARING || this == READY || this == TESTING;
	}

}
