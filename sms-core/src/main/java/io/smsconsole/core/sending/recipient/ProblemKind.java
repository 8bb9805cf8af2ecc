package io.smsconsole.core.sending.recipient;

import io.smsconsole.core.base.kind.Coded;

/**
 * What is wrong with a row.
 */
public enum ProblemKind implements Coded {

	/** The number stands further up already. */
	DUPLICATE(0),

	/** The number is none that messages can go to. */
	MALFORMED(1),

	/** The values of the variables do not fit the template. */
	VARIABLES(2);

	private final int code;

	ProblemKind(int code) {
		this.code = code;
	}

	@Override
	public int wire() {
		return this.code;
	}

	static ProblemKind of(int code) {
		return values()[code];
	}

}
