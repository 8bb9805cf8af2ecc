package io.smsconsole.core.insight.record;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.sending.message.MessageState;

/**
 * States as requests name them.
 */
final class RecordStates {

	private RecordStates() {
	}

	/** The state with a number, {@code null} for any. */
	static MessageState of(Integer wire) {
		if (wire == null) {
			return null;
		}
		for (MessageState state : MessageState.values()) {
			if (state.wire() == wire) {
				return state;
			}
		}
		throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Status", "record.status");
	}

	/** A message that is under way is stored as accepted. */
	static MessageState stored(MessageState state) {
		return (state == MessageState.SUBMITTING) ? MessageState.ACCEPTED : state;
	}

	static Boolean underway(MessageState state) {
		return (stored(state) == MessageState.ACCEPTED) ? state == MessageState.SUBMITTING : null;
	}

	/**
	 * Several states as they are stored, {@code null} for any; only what failed has a
	 * reason.
	 */
	static List<Integer> all(List<Integer> statusSet, String reason) {
		if (reason != null) {
			return List.of(RecordReasons.state(reason).wire());
		}
		if (statusSet == null || statusSet.isEmpty()) {
			return null;
		}
		return statusSet.stream().map((wire) -> stored(of(wire)).wire()).distinct().toList();
	}

}
