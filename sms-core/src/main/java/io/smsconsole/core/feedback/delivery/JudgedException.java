package io.smsconsole.core.feedback.delivery;

import java.io.IOException;
import java.io.Serial;

/**
 * An answer is judged before it was read to its end: the connection cannot be used again.
 */
class JudgedException extends IOException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient DeliveryOutcome outcome;

	JudgedException(DeliveryOutcome outcome) {
		super("The answer is longer than " + ReceiverAnswer.MAXIMUM_BYTES + " bytes");
		this.outcome = outcome;
	}

	DeliveryOutcome outcome() {
		return this.outcome;
	}

}
