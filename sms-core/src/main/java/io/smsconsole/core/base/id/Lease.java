package io.smsconsole.core.base.id;

/**
 * The right to make ids with a number for a while.
 *
 * @param number the node's number
 * @param endNanos when the right ends, on the process's monotonic clock
 */
record Lease(int number, long endNanos) {

	boolean over(long nowNanos) {
		return nowNanos - this.endNanos >= 0;
	}

}
