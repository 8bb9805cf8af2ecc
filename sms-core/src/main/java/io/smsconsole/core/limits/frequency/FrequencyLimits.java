package io.smsconsole.core.limits.frequency;

import java.time.Duration;

/**
 * How many messages an application may send to one number. In all of them 0 is no limit.
 *
 * @param thirtySecond within 30 seconds
 * @param oneHour within an hour
 * @param oneDay on a natural day
 * @param sameContent of the same content, within the seconds beside it
 * @param sameContentSeconds how long the same content is counted
 */
record FrequencyLimits(int thirtySecond, int oneHour, int oneDay, int sameContent, int sameContentSeconds) {

	/** What holds for an application where nobody has chosen. */
	static final FrequencyLimits DEFAULT = new FrequencyLimits(0, 0, 2, 1, 30);

	static final Duration HOUR = Duration.ofHours(1);

	/** Whether there is any limit at all. */
	boolean any() {
		return this.thirtySecond > 0 || this.oneHour > 0 || this.oneDay > 0 || this.sameContent > 0;
	}

	/**
	 * How long a message is remembered: an hour at least, so that an hourly limit that is
	 * set later finds what was sent before it.
	 */
	Duration memory() {
		Duration same = Duration.ofSeconds(this.sameContentSeconds);
		return (same.compareTo(HOUR) > 0) ? same : HOUR;
	}

	/**
	 * Lowers what exceeds the upper bounds of the account, which may have been another
	 * one when it was chosen.
	 */
	FrequencyLimits within(FrequencyBounds bounds) {
		int day = (this.oneDay == 0 && bounds.dayNeeded()) ? bounds.oneDay() : this.oneDay;
		return new FrequencyLimits(Math.min(this.thirtySecond, bounds.thirtySecond()),
				Math.min(this.oneHour, bounds.oneHour()), Math.min(day, bounds.oneDay()), this.sameContent,
				this.sameContentSeconds);
	}

}
