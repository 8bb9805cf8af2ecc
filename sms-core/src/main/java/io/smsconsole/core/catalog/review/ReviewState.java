package io.smsconsole.core.catalog.review;

import java.util.Set;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Coded;

/**
 * Where a sign or a template stands in its review. The numbers are those of
 * {@code StatusCode} on the wire.
 */
public enum ReviewState implements Coded {

	/** Approved, and may be used. */
	EFFECTIVE(0),

	/** Submitted, not decided. */
	IN_REVIEW(1),

	/** Approved, not yet to be used. */
	APPROVED(2),

	/** Refused; the reply says why. */
	REJECTED(-1);

	private final int wire;

	ReviewState(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * Whether its text may still be changed, which submits it again.
	 * @return {@code true} in review and when rejected
	 */
	public boolean modifiable() {
		return mayBecome(IN_REVIEW);
	}

	/**
	 * Whether nothing more is to be expected from the reviewer.
	 * @return {@code true} when effective or rejected
	 */
	public boolean settled() {
		return this == EFFECTIVE || this == REJECTED;
	}

	/**
	 * Whether a step is a legal one.
	 * @param next the state after the step
	 * @return {@code true} if it may follow this one
	 */
	public boolean mayBecome(ReviewState next) {
		return switch (this) {
			case IN_REVIEW -> true;
			case APPROVED -> Set.of(EFFECTIVE, REJECTED).contains(next);
			case REJECTED -> next == IN_REVIEW;
			case EFFECTIVE -> false;
		};
	}

	/**
	 * Reads a {@code StatusCode}.
	 * @param wire 0, 1, 2 or -1
	 * @return the state
	 * @throws IllegalArgumentException on any other value
	 */
	public static ReviewState of(int wire) {
		return switch (wire) {
			case 0 -> EFFECTIVE;
			case 1 -> IN_REVIEW;
			case 2 -> APPROVED;
			case -1 -> REJECTED;
			default -> throw new IllegalArgumentException("StatusCode must be 0, 1, 2 or -1, not " + wire);
		};
	}

	/**
	 * Reads a {@code StatusCode} to filter by.
	 * @param statusCode 0, 1, 2, -1 or {@code null}
	 * @return the state, or {@code null} for all
	 */
	public static ReviewState orAll(Integer statusCode) {
		if (statusCode == null) {
			return null;
		}
		try {
			return of(statusCode);
		}
		catch (IllegalArgumentException ex) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "StatusCode", "parameter.status");
		}
	}

}
