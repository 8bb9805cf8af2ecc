package io.smsconsole.core.insight.scope;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Whole hours of the platform's time zone that a view tells of.
 *
 * @param from the beginning of the first hour
 * @param to the end of the last hour
 */
public record Period(ZonedDateTime from, ZonedDateTime to) {

	/**
	 * The longest period that a view tells of: a year and the month to compare it with.
	 */
	public static final int MAX_DAYS = 400;

	private static final String BEGIN = "BeginTime";

	/**
	 * Reads a period.
	 * @param beginTime in its first hour, UNIX seconds
	 * @param endTime in its last hour, which is included, UNIX seconds
	 * @param zone the platform's time zone
	 * @return the hours
	 * @throws SmsException where a time is missing, or the end lies before the beginning
	 * or more than {@value #MAX_DAYS} days after it
	 */
	public static Period of(Long beginTime, Long endTime, ZoneId zone) {
		Seconds seconds = Seconds.of(beginTime, endTime);
		Period period = new Period(hour(seconds.from(), zone), hour(seconds.to().minusSeconds(1), zone).plusHours(1));
		if (period.to.isAfter(period.from.plusDays(MAX_DAYS))) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_BEGIN_TIME_VERIFY_FAIL, BEGIN, "time.length",
					MAX_DAYS);
		}
		return period;
	}

	/**
	 * Whether it is so short that it is told by the hour: a day at most, even one with a
	 * 25th hour.
	 * @return {@code false} where it is told by the day
	 */
	public boolean byHour() {
		return !this.to.isAfter(this.from.plusDays(1));
	}

	/**
	 * Leaves out what has not begun yet.
	 * @param now the present time
	 * @return the period up to the end of the present hour
	 */
	public Period until(Instant now) {
		ZonedDateTime end = hour(now, this.to.getZone()).plusHours(1);
		if (!end.isBefore(this.to)) {
			return this;
		}
		return new Period(this.from, end.isBefore(this.from) ? this.from : end);
	}

	/**
	 * The period to compare this one with: as many days earlier as the whole has.
	 * @param whole the period that this one is the elapsed part of
	 * @return the same hours on earlier days
	 */
	public Period before(Period whole) {
		long days = ChronoUnit.DAYS.between(whole.from, whole.to);
		long shift = whole.from.plusDays(days).isBefore(whole.to) ? days + 1 : days;
		return new Period(this.from.minusDays(shift), this.to.minusDays(shift));
	}

	/**
	 * The beginning of the point of time that an hour is told at.
	 * @param hour an hour of this period
	 * @return the hour itself, or its day's beginning
	 */
	public ZonedDateTime pointOf(Instant hour) {
		ZonedDateTime local = hour.atZone(this.from.getZone());
		if (byHour()) {
			return local;
		}
		ZonedDateTime day = local.truncatedTo(ChronoUnit.DAYS);
		return day.isBefore(this.from) ? this.from : day;
	}

	/**
	 * The point of time that follows another one.
	 * @param point a point of this period
	 * @return the next hour or day
	 */
	public ZonedDateTime next(ZonedDateTime point) {
		return byHour() ? point.plusHours(1) : point.truncatedTo(ChronoUnit.DAYS).plusDays(1);
	}

	private static ZonedDateTime hour(Instant instant, ZoneId zone) {
		return instant.atZone(zone).truncatedTo(ChronoUnit.HOURS);
	}

}
