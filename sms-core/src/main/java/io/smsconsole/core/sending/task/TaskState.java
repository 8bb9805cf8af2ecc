package io.smsconsole.core.sending.task;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import io.smsconsole.core.base.kind.Coded;

/**
 * The life of a group-send task.
 */
public enum TaskState implements Coded {

	/** Being written. */
	DRAFT(0),

	/** Its list is being read. */
	PARSING(1),

	/** Read; waits for somebody to confirm it. */
	READY(2),

	/** Confirmed; a second person has to approve it. */
	AWAITING_APPROVAL(3),

	/** Confirmed; waits for its time. */
	SCHEDULED(4),

	/** Under way. */
	RUNNING(5),

	/** Held; goes on when somebody says so. */
	PAUSED(6),

	/** Everything accepted was answered by the upstream. */
	FINISHED(7),

	/** Given up before it began. */
	CANCELLED(8),

	/** Ended by somebody while under way. */
	STOPPED(9),

	/** Its time passed while the platform was down, or before it was approved. */
	MISSED(10),

	/** Could not be read or begun; the reason tells why. */
	FAILED(11);

	private static final Map<TaskState, Set<TaskState>> NEXT = Map.of(DRAFT, EnumSet.of(PARSING, CANCELLED), PARSING,
			EnumSet.of(READY, FAILED, CANCELLED), READY, EnumSet.of(AWAITING_APPROVAL, SCHEDULED, RUNNING, CANCELLED),
			AWAITING_APPROVAL, EnumSet.of(SCHEDULED, RUNNING, MISSED, CANCELLED, FAILED), SCHEDULED,
			EnumSet.of(RUNNING, MISSED, CANCELLED, FAILED), RUNNING, EnumSet.of(PAUSED, FINISHED, STOPPED, FAILED),
			PAUSED, EnumSet.of(RUNNING, STOPPED));

	private final int wire;

	TaskState(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * Reads a state's number.
	 * @param wire the number
	 * @return the state
	 * @throws IllegalArgumentException if there is no such state
	 */
	public static TaskState of(int wire) {
		return Arrays.stream(values())
			.filter((state) -> state.wire == wire)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No state has the number " + wire));
	}

	/**
	 * The states that may come after this one.
	 * @return the states; empty for a final one
	 */
	public Set<TaskState> next() {
		return NEXT.getOrDefault(this, Set.of());
	}

	/**
	 * Whether a task in this state may come to another one.
	 * @param other where it would go
	 * @return whether it may
	 */
	public boolean canBecome(TaskState other) {
		return next().contains(other);
	}

	/**
	 * Whether messages may be tried on own numbers: the list is read, and nobody else has
	 * been written to yet.
	 * @return whether they may
	 */
	public boolean testable() {
		return this == READY || this == AWAITING_APPROVAL || this == SCHEDULED;
	}

	/**
	 * Whether nothing comes after this state.
	 * @return whether it is final
	 */
	public boolean isFinal() {
		return next().isEmpty();
	}

}
