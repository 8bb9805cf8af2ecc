package io.smsconsole.core.insight.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Where a period is read: whole days by the day, what is left at either end by the hour.
 *
 * @param from the beginning of the first hour
 * @param headTo the end of the hours before the first whole day
 * @param firstDay the first whole day
 * @param endDay the day after the last whole one; the first itself where there is none
 * @param tailFrom the beginning of the hours after the last whole day
 * @param to the end of the last hour
 */
record CountSpan(Instant from, Instant headTo, LocalDate firstDay, LocalDate endDay, Instant tailFrom, Instant to) {

	static CountSpan of(ZonedDateTime from, ZonedDateTime to, boolean byHour) {
		ZoneId zone = from.getZone();
		LocalDate first = from.toLocalDate();
		if (first.atStartOfDay(zone).isBefore(from)) {
			first = first.plusDays(1);
		}
		LocalDate end = to.truncatedTo(ChronoUnit.DAYS).toLocalDate();
		if (byHour || !first.isBefore(end)) {
			return new CountSpan(from.toInstant(), to.toInstant(), first, first, to.toInstant(), to.toInstant());
		}
		return new CountSpan(from.toInstant(), first.atStartOfDay(zone).toInstant(), first, end,
				end.atStartOfDay(zone).toInstant(), to.toInstant());
	}

	/** Whether there are hours before the first whole day. */
	public boolean isHead() {
		return this.from.isBefore(this.headTo);
	}

	/** Whether there are whole days. */
	public boolean isMiddle() {
		return this.firstDay.isBefore(this.endDay);
	}

	/** Whether there are hours after the last whole day. */
	public boolean isTail() {
		return this.tailFrom.isBefore(this.to);
	}

}
