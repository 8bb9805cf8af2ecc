package io.smsconsole.web.console.task;

import java.time.Duration;

/**
 * How fast a task gets on. The page carries it from one look to the next, so that every
 * node tells the same and none has to remember anything.
 *
 * @param at when the page looked, in milliseconds of the epoch; 0 before the first look
 * @param done how many messages were done by then
 * @param rate messages a second, smoothed
 */
record Pace(long at, long done, double rate) {

	/** How much the newest interval counts. */
	private static final double WEIGHT = 0.4;

	/** Intervals beyond this say nothing about now: the page slept. */
	private static final Duration LONGEST = Duration.ofSeconds(30);

	/** A page that was just opened. */
	static final Pace NONE = new Pace(0, 0, 0);

	/**
	 * Takes a new look.
	 * @param now in milliseconds of the epoch
	 * @param nowDone how many are done now
	 * @return the pace up to now
	 */
	Pace next(long now, long nowDone) {
		long passed = now - this.at;
		if (this.at <= 0 || passed > LONGEST.toMillis() || nowDone < this.done) {
			return new Pace(now, nowDone, 0);
		}
		if (passed <= 0) {
			return this;
		}
		double newest = (nowDone - this.done) * 1000d / passed;
		double smoothed = (this.rate > 0) ? this.rate + WEIGHT * (newest - this.rate) : newest;
		return new Pace(now, nowDone, smoothed);
	}

	/**
	 * The rate as it is shown.
	 * @return messages a second, or {@code null} while there is none to tell
	 */
	public Long perSecond() {
		return (this.rate > 0) ? Math.max(1, Math.round(this.rate)) : null;
	}

	/**
	 * How long the rest will take at this pace.
	 * @param open how many are not done
	 * @return the time, or {@code null} while there is none to tell
	 */
	public Duration left(long open) {
		if (this.rate <= 0 || open <= 0) {
			return null;
		}
		return Duration.ofSeconds((long) Math.ceil(open / this.rate));
	}

}
