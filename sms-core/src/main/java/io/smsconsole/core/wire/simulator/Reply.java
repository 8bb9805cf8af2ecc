package io.smsconsole.core.wire.simulator;

/**
 * What the person answered to a message.
 *
 * @param sequence its place in the order in which things came back
 * @param message the message
 * @param time UNIX seconds
 * @param text the answer
 */
record Reply(long sequence, Accepted message, long time, String text) implements Feedback {

}
