package io.smsconsole.core.insight.system;

import java.time.Instant;

/**
 * Times as answers write them.
 */
final class Moments {

	private Moments() {
	}

	/**
	 * Writes a time.
	 * @param time the time, may be {@code null}
	 * @return UNIX seconds, or 0 for none
	 */
	static long seconds(Instant time) {
		return (time != null) ? time.getEpochSecond() : 0;
	}

}
