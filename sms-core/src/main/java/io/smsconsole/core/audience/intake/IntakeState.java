package io.smsconsole.core.audience.intake;

import io.smsconsole.core.base.kind.Coded;

/**
 * How far the reading of a sheet is.
 */
public enum IntakeState implements Coded {

	/** Being read; what is read is in the pool already. */
	READING(0),

	/** Read to its end. */
	READ(1),

	/** Ended on the way; what was read until then stays in the pool. */
	BROKEN(2);

	private final int code;

	IntakeState(int code) {
		this.code = code;
	}

	@Override
	public int wire() {
		return this.code;
	}

}
