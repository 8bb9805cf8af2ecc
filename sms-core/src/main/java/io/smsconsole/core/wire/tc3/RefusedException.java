package io.smsconsole.core.wire.tc3;

import java.io.Serial;

/**
 * Ends the look at a signature. Has no stack trace: anybody can cause one.
 */
final class RefusedException extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	private final Refusal refusal;

	private final String parameter;

	RefusedException(Refusal refusal) {
		this(refusal, null);
	}

	RefusedException(Refusal refusal, String parameter) {
		super(refusal.name(), null, false, false);
		this.refusal = refusal;
		this.parameter = parameter;
	}

	Verification.Refused verification() {
		return new Verification.Refused(this.refusal, this.parameter);
	}

}
