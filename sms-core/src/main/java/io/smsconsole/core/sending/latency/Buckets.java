package io.smsconsole.core.sending.latency;

/**
 * Sorts times into buckets, each an eighth of a doubling wide, so that a quantile is told
 * to five percent, and those of hours, applications and nodes can be added up.
 */
public final class Buckets {

	private static final double PER_DOUBLING = 8;

	private static final double HALF = 0.5;

	private static final double LN_2 = Math.log(2);

	private Buckets() {
	}

	/**
	 * The bucket of a time.
	 * @param millis the time in milliseconds
	 * @return 0 for less than a millisecond
	 */
	public static int of(long millis) {
		return (millis < 1) ? 0 : 1 + (int) (PER_DOUBLING * Math.log(millis) / LN_2);
	}

	/**
	 * The time in the middle of a bucket.
	 * @param bucket the bucket
	 * @return milliseconds
	 */
	public static long millis(int bucket) {
		return (bucket == 0) ? 0 : Math.round(Math.pow(2, (bucket - 1 + HALF) / PER_DOUBLING));
	}

}
