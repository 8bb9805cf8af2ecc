package io.smsconsole.core.catalog.qualification;

import java.util.Arrays;
import java.util.Set;

import io.smsconsole.core.base.kind.Coded;

/**
 * Where a qualification stands in its review. The numbers are those of
 * {@code QualificationStatusCode} on the wire.
 */
public enum QualificationStatus implements Coded {

	/** 待审核. */
	IN_REVIEW(0),

	/** 已通过. */
	APPROVED(1),

	/** 已拒绝. */
	REJECTED(2),

	/** 待补充后提交. */
	INCOMPLETE(3),

	/** 变更后待审核. */
	CHANGE_IN_REVIEW(4),

	/** 变更后被驳回. */
	CHANGE_REJECTED(5);

	private static final Set<QualificationStatus> ONCE_APPROVED = Set.of(APPROVED, CHANGE_IN_REVIEW, CHANGE_REJECTED);

	private final int wire;

	QualificationStatus(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * Whether signs may be handed in under it: once approved it stays so while a change
	 * is in review, and when that is refused.
	 * @return {@code true} if usable
	 */
	public boolean usable() {
		return ONCE_APPROVED.contains(this);
	}

	/**
	 * Whether a reviewer has to decide on it.
	 * @return {@code true} in review, whether of the first version or of a change
	 */
	public boolean inReview() {
		return this == IN_REVIEW || this == CHANGE_IN_REVIEW;
	}

	/**
	 * The state after it has been changed and submitted again, which is always allowed.
	 * @return the state in review
	 */
	public QualificationStatus submitted() {
		return usable() ? CHANGE_IN_REVIEW : IN_REVIEW;
	}

	/**
	 * Whether it may be kept without being submitted, until the rest of its documents is
	 * there. One that is approved goes on being so while a change is in review; there is
	 * no third version beside the two.
	 * @return {@code false} once it was approved
	 */
	public boolean mayBeKept() {
		return !usable();
	}

	/**
	 * The state after a reviewer has decided.
	 * @param approved what the reviewer decided
	 * @return the state after it
	 * @throws IllegalStateException if it is not in review
	 */
	public QualificationStatus decided(boolean approved) {
		return switch (this) {
			case IN_REVIEW -> approved ? APPROVED : REJECTED;
			case CHANGE_IN_REVIEW -> approved ? APPROVED : CHANGE_REJECTED;
			default -> throw new IllegalStateException("Nothing is to be decided on what is " + this);
		};
	}

	/**
	 * Reads a {@code QualificationStatusCode}.
	 * @param wire 0 to 5
	 * @return the status
	 * @throws IllegalArgumentException on any other value
	 */
	public static QualificationStatus of(int wire) {
		return Arrays.stream(values())
			.filter((status) -> status.wire == wire)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("StatusCode must be 0 to 5, not " + wire));
	}

}
