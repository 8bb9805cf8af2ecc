package io.smsconsole.web.record;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.smsconsole.core.sending.message.MessageState;

/**
 * States that statistics count together.
 */
enum StateGroup {

	/** Not refused here. */
	TAKEN(EnumSet.complementOf(EnumSet.of(MessageState.REFUSED))),

	/** With an outcome. */
	TOLD(EnumSet.of(MessageState.DELIVERED, MessageState.FAILED, MessageState.REJECTED)),

	/** Accepted, and without an outcome. */
	SILENT(EnumSet.of(MessageState.ACCEPTED, MessageState.SUBMITTED, MessageState.UNKNOWN, MessageState.CANCELLED)),

	/** Accepted, and did not arrive. */
	LOST(EnumSet.of(MessageState.FAILED, MessageState.REJECTED));

	private final Set<MessageState> states;

	StateGroup(Set<MessageState> states) {
		this.states = states;
	}

	static Optional<StateGroup> of(String id) {
		return Arrays.stream(values()).filter((group) -> group.id().equals(id)).findFirst();
	}

	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The key of its name on screen. */
	String label() {
		return "record.states." + id();
	}

	List<Integer> statuses() {
		return this.states.stream().map(MessageState::wire).toList();
	}

}
