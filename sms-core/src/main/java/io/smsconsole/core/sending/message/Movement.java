package io.smsconsole.core.sending.message;

/**
 * A message came into a state.
 *
 * @param message the message
 * @param state the state that it has now
 * @param code the code that goes with the state, or an empty string
 */
public record Movement(MessageHead message, MessageState state, String code) {
}
