package io.smsconsole.core.insight.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.sending.message.MessageState;

/**
 * Something that happened to a message.
 *
 * @param status the number of the state that it came into
 * @param time when, UNIX seconds
 */
public record RecordEvent(int status, long time) {

	/**
	 * What happened to a message, in order. A receipt may tell a time before the one at
	 * which we learnt that the message was taken: the clocks are not the same.
	 */
	static List<RecordEvent> of(RecordRow row, Instant asked) {
		List<RecordEvent> events = new ArrayList<>();
		MessageState state = row.state();
		events.add(of((state == MessageState.REFUSED) ? state : MessageState.ACCEPTED, asked));
		if (row.submittedAt() != null) {
			events.add(of(MessageState.SUBMITTED, row.submittedAt()));
		}
		if (state.isFinal() && state != MessageState.REFUSED) {
			Instant reported = Records.reported(row);
			events.add(of(state, (reported != null) ? reported : asked));
		}
		return events;
	}

	private static RecordEvent of(MessageState state, Instant time) {
		return new RecordEvent(state.wire(), time.getEpochSecond());
	}

}
