package io.smsconsole.core.sending.message;

/**
 * How far a message has come.
 *
 * @param id the message
 * @param state its state
 */
public record Standing(long id, MessageState state) {
}
