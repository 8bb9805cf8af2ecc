package io.smsconsole.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that can be set to the past, from where it only ever goes forward, up to the
 * present.
 */
class DemoClock extends Clock {

	private final Clock present = Clock.systemUTC();

	private volatile Duration behind = Duration.ZERO;

	/**
	 * Sets the clock back to where the story begins.
	 * @param past the time that it shall show
	 */
	void begin(Instant past) {
		this.behind = Duration.between(past, present());
	}

	/**
	 * Moves the clock forward; to a time that it has passed already, it does not go back.
	 * @param next the time that it shall show, or the present where that is still to come
	 */
	void moveTo(Instant next) {
		Duration wanted = Duration.between(next, present());
		if (wanted.compareTo(this.behind) < 0) {
			this.behind = wanted.isNegative() ? Duration.ZERO : wanted;
		}
	}

	/** Lets the clock show the present. */
	void arrive() {
		this.behind = Duration.ZERO;
	}

	/** What time it really is. */
	Instant present() {
		return this.present.instant();
	}

	@Override
	public Instant instant() {
		return present().minus(this.behind);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new Zoned(zone);
	}

	private final class Zoned extends Clock {

		private final ZoneId zone;

		private Zoned(ZoneId zone) {
			this.zone = zone;
		}

		@Override
		public Instant instant() {
			return DemoClock.this.instant();
		}

		@Override
		public ZoneId getZone() {
			return this.zone;
		}

		@Override
		public Clock withZone(ZoneId other) {
			return new Zoned(other);
		}

	}

}
