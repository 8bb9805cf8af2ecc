package io.smsconsole.core.catalog.review;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait before asking the upstream again: a second at first, half as long
 * again each time, a minute at most.
 *
 * @param attempt how often it was tried before
 */
record Backoff(int attempt) {

	static final Backoff FIRST = new Backoff(0);

	private static final Duration SHORTEST = Duration.ofSeconds(1);

	private static final Duration LONGEST = Duration.ofMinutes(1);

	private static final double FACTOR = 1.5;

	Instant after(Instant now) {
		double millis = Math.min(SHORTEST.toMillis() * Math.pow(FACTOR, this.attempt), LONGEST.toMillis());
		return now.plusMillis((long) millis);
	}

}
