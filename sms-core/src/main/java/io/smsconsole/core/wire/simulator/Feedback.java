package io.smsconsole.core.wire.simulator;

/**
 * What came back for a message.
 */
interface Feedback {

	/**
	 * Its place in the order in which things came back; grows over restarts too.
	 */
	long sequence();

	Accepted message();

	/**
	 * When it came, UNIX seconds.
	 */
	long time();

}
