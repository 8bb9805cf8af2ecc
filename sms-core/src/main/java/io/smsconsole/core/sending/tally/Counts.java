package io.smsconsole.core.sending.tally;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.sending.message.MessageState;

/**
 * How many messages ever came into each state; a delivered message counts as accepted and
 * submitted too.
 */
public final class Counts {

	private final Map<MessageState, StateCount> byState = new EnumMap<>(MessageState.class);

	Counts(List<StateCount> counts) {
		counts.forEach((count) -> this.byState.put(count.state(), count));
	}

	/**
	 * How many came into a state.
	 * @param state the state
	 * @return the number of messages
	 */
	public long of(MessageState state) {
		StateCount count = this.byState.get(state);
		return (count != null) ? count.messages() : 0;
	}

	/**
	 * How many were asked for, the refused ones too.
	 * @return the number of messages
	 */
	public long requests() {
		return of(MessageState.ACCEPTED) + of(MessageState.REFUSED);
	}

	/**
	 * How many segments the accepted ones are billed as.
	 * @return the number of segments
	 */
	public long fee() {
		StateCount accepted = this.byState.get(MessageState.ACCEPTED);
		return (accepted != null) ? accepted.fee() : 0;
	}

	/**
	 * How many of the accepted ones led a person to do what they asked for.
	 * @return the number of messages
	 */
	public long converted() {
		StateCount accepted = this.byState.get(MessageState.ACCEPTED);
		return (accepted != null) ? accepted.converted() : 0;
	}

	/**
	 * A count as it is read.
	 *
	 * @param state the state
	 * @param messages how many came into it
	 * @param fee their billed segments
	 * @param converted how many of them converted
	 */
	record StateCount(MessageState state, long messages, long fee, long converted) {
	}

}
