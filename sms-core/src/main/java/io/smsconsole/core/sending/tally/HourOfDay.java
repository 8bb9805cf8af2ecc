package io.smsconsole.core.sending.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The natural day that an hour is in.
 *
 * @param hour its beginning
 * @param day the day in the platform's time zone
 */
record HourOfDay(Instant hour, LocalDate day) {

	/** The first day of the month. */
	LocalDate month() {
		return this.day.withDayOfMonth(1);
	}

	static HourOfDay of(Instant hour, ZoneId zone) {
		return new HourOfDay(hour, hour.atZone(zone).toLocalDate());
	}

}
