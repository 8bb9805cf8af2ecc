package io.smsconsole.core.sending.message;

import java.time.Instant;

/**
 * Where a message is to go. What does not lie ahead of it is not done, but for the
 * upstream's serial number, which is kept in any case.
 *
 * @param message the message as it was locked
 * @param state the state to come to
 * @param code the code that goes with it, or an empty string
 * @param upstreamSerialNo the upstream's serial number, or {@code null} where it is not
 * told
 * @param receivedAt when the person received it, or {@code null}
 */
public record Move(MessageHead message, MessageState state, String code, String upstreamSerialNo, Instant receivedAt) {

	boolean leadsForward() {
		return this.message.state().reaches(this.state);
	}

}
