package io.smsconsole.core.insight.record;

/**
 * How far a way through ids is. They are in the order of time.
 */
final class Progress {

	private static final int HUNDRED = 100;

	private Progress() {
	}

	/** In percent, and never all of it. */
	static int of(long from, long to, long next) {
		return (int) Math.min(HUNDRED - 1, (next - from) / Math.max(1, (to - from) / HUNDRED));
	}

}
