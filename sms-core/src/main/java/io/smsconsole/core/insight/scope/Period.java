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
	 * How finely it is told: by the hour where it is a day at most, even one with a 25th
	 * hour; by the month where it is longer than three months.
	 * @return what suits it
	 */
	public Grain grain() {
		return Grain.of(days());
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
		long shift = whole.days();
		return new Period(this.from.minusDays(shift), this.to.minusDays(shift));
	}

	/**
	 * The period to compare the points of this one with, each with the one before it: the
	 * same hours of the day before, or the same days of the month before.
	 * @param grain how finely both are told
	 * @return the period, which ends with its month where this one does
	 */
	public Period stepBack(Grain grain) {
		if (grain != Grain.MONTH) {
			return new Period(this.from.minusDays(1), this.to.minusDays(1));
		}
		ZonedDateTime begin = this.from.minusMonths(1);
		return new Period(begin, this.to.equals(this.from) ? begin : this.to.minusHours(1).minusMonths(1).plusHours(1));
	}

	/**
	 * The beginning of the point of time that an hour is told at.
	 * @param hour an hour of this period
	 * @param grain how finely it is told
	 * @return the hour itself, or where its day or month begins in this period
	 */
	public ZonedDateTime pointOf(Instant hour, Grain grain) {
		ZonedDateTime point = grain.begin(hour.atZone(this.from.getZone()));
		return point.isBefore(this.from) ? this.from : point;
	}

	private long days() {
		long days = ChronoUnit.DAYS.between(this.from, this.to);
		return this.from.plusDays(days).isBefore(this.to) ? days + 1 : days;
	}

	private static ZonedDateTime hour(Instant instant, ZoneId zone) {
		return instant.atZone(zone).truncatedTo(ChronoUnit.HOURS);
	}

}
