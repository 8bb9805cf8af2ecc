package io.smsconsole.core.wire.upstream;

import java.time.Instant;

/**
 * Reads times as the upstream tells them.
 */
public final class UpstreamTime {

	/** The end of the year 2099. */
	private static final long LATEST = 4102444799L;

	private UpstreamTime() {
	}

	/**
	 * Reads a time. One report with an absurd time must not cost those beside it.
	 * @param seconds UNIX seconds
	 * @return the time, at most the end of this century
	 */
	public static Instant of(long seconds) {
		return Instant.ofEpochSecond(Math.max(0, Math.min(seconds, LATEST)));
	}

}
