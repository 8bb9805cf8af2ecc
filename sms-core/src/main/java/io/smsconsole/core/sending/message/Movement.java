package io.smsconsole.core.sending.message;

import java.math.BigDecimal;

/**
 * A message came into a state.
 *
 * @param message the message
 * @param state the state that it has now
 * @param code the code that goes with the state, or an empty string
 * @param price what a segment of a new message costs, in yuan; {@code null} where it has
 * no price, and for one that was there already
 */
public record Movement(MessageHead message, MessageState state, String code, BigDecimal price) {

	/**
	 * A message that has no price, or was there already.
	 * @param message the message
	 * @param state the state that it has now
	 * @param code the code that goes with the state, or an empty string
	 */
	public Movement(MessageHead message, MessageState state, String code) {
		this(message, state, code, null);
	}

}
