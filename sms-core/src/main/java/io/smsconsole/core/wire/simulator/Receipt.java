package io.smsconsole.core.wire.simulator;

/**
 * What the carrier told of a message.
 *
 * @param sequence its place in the order in which things came back
 * @param message the message
 * @param time UNIX seconds
 * @param code the carrier's code
 */
record Receipt(long sequence, Accepted message, long time, String code) implements Feedback {

	String status() {
		return Fate.DELIVRD.equals(this.code) ? "SUCCESS" : "FAIL";
	}

}
