package io.smsconsole.core.sending.send;

/**
 * Something new waits to be submitted. Published within the accepting transaction; listen
 * after its commit.
 *
 * @param lane the task, or 0 for the API
 */
public record MessagesAccepted(long lane) {
}
