package io.smsconsole.core.feedback.delivery;

/**
 * What came of an attempt.
 *
 * @param fault why it failed, or {@code null} where the receiver has it
 * @param status the HTTP status, or 0 where there was none
 * @param detail what the receiver says about it, or an empty string
 */
public record DeliveryOutcome(DeliveryFault fault, int status, String detail) {

	private static final int MAX_DETAIL = 200;

	private static final int MAX_STATUS = 999;

	/**
	 * The receiver has it.
	 * @param status the HTTP status
	 * @return the outcome
	 */
	public static DeliveryOutcome taken(int status) {
		return new DeliveryOutcome(null, status, "");
	}

	static DeliveryOutcome failed(DeliveryFault fault) {
		return new DeliveryOutcome(fault, 0, "");
	}

	/**
	 * The receiver does not have it.
	 * @param fault why
	 * @param status the HTTP status
	 * @param detail what the receiver says about it; cut to 200 characters
	 * @return the outcome
	 */
	public static DeliveryOutcome failed(DeliveryFault fault, int status, String detail) {
		return new DeliveryOutcome(fault, Math.min(status, MAX_STATUS),
				detail.substring(0, Math.min(detail.length(), MAX_DETAIL)));
	}

	/**
	 * Whether the receiver has it.
	 * @return {@code false} where it is to be tried again or given up
	 */
	public boolean taken() {
		return this.fault == null;
	}

}
