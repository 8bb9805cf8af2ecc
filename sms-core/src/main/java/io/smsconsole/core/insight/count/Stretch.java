package io.smsconsole.core.insight.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import io.smsconsole.core.insight.scope.Grain;

/**
 * A part of a period that is read from one table.
 *
 * @param grain which of the tables
 * @param from the beginning of its first hour
 * @param to the end of its last hour
 * @param first its first day
 * @param end the day after its last one, where it has whole days
 */
record Stretch(Grain grain, Instant from, Instant to, LocalDate first, LocalDate end) {

	static Stretch of(Grain grain, ZonedDateTime from, ZonedDateTime to) {
		return new Stretch(grain, from.toInstant(), to.toInstant(), from.toLocalDate(), to.toLocalDate());
	}

	/** Whether it is read by the hour. */
	public boolean isHours() {
		return this.grain == Grain.HOUR;
	}

	/** Whether it is read by the day. */
	public boolean isDays() {
		return this.grain == Grain.DAY;
	}

}
