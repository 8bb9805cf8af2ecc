package io.smsconsole.core.sending.message;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import io.smsconsole.core.base.kind.Coded;

/**
 * How far a message has come. Moves only go forward; whatever arrives late or twice
 * changes nothing. {@link #SUBMITTING} is never stored with a message: it is what an
 * accepted message shows while its submission is claimed.
 */
public enum MessageState implements Coded {

	/** Refused here; the code tells why. */
	REFUSED(0),

	/** Committed here; from now on it is not lost. */
	ACCEPTED(1),

	/**
	 * Its submission is on the way to the upstream, or it is not known whether it was.
	 */
	SUBMITTING(2),

	/** Taken by the upstream. */
	SUBMITTED(3),

	/** The receipt says that the person has it. */
	DELIVERED(4),

	/** The receipt says that the person does not have it. */
	FAILED(5),

	/** No receipt came in time; nobody will ever know. */
	UNKNOWN(6),

	/** Refused by the upstream. */
	REJECTED(7),

	/** Taken back before it left. */
	CANCELLED(8);

	private static final Map<MessageState, Set<MessageState>> NEXT = Map.of(ACCEPTED, EnumSet.of(SUBMITTING, CANCELLED),
			SUBMITTING, EnumSet.of(SUBMITTED, REJECTED, UNKNOWN), SUBMITTED, EnumSet.of(DELIVERED, FAILED, UNKNOWN));

	private final int wire;

	MessageState(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * The states that may come directly after this one.
	 * @return the states; empty for a final one
	 */
	public Set<MessageState> next() {
		return NEXT.getOrDefault(this, Set.of());
	}

	/**
	 * Whether a message in this state may still come to another one, directly or through
	 * the states between. A receipt can overtake the answer to its own submission, so
	 * states are skipped in what is stored.
	 * @param other where it would go
	 * @return whether it lies ahead
	 */
	public boolean reaches(MessageState other) {
		return next().contains(other) || next().stream().anyMatch((between) -> between.reaches(other));
	}

	/**
	 * Whether a receipt told it, which nobody gets of what the upstream did not take.
	 * @return whether it was a receipt
	 */
	public boolean provesSubmission() {
		return this == DELIVERED || this == FAILED;
	}

	/**
	 * Whether nothing comes after this state.
	 * @return whether it is final
	 */
	public boolean isFinal() {
		return next().isEmpty();
	}

}
