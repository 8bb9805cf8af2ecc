package io.smsconsole.core.insight.scope;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How finely a period is told, the finest first.
 */
public enum Grain {

	/** By the hour: a day at most. */
	HOUR,

	/** By the natural day: three months at most. */
	DAY,

	/** By the natural month. */
	MONTH;

	private static final int MOST_BY_DAY = 92;

	/**
	 * Tells what suits a period.
	 * @param days how many days it has, those counted too that it has a part of only
	 * @return the hour, the day or the month
	 */
	public static Grain of(long days) {
		return (days <= 1) ? HOUR : (days <= MOST_BY_DAY) ? DAY : MONTH;
	}

	/**
	 * The beginning of the hour, day or month that a moment is in.
	 * @param moment the moment
	 * @return its beginning
	 */
	public ZonedDateTime begin(ZonedDateTime moment) {
		return switch (this) {
			case HOUR -> moment.truncatedTo(ChronoUnit.HOURS);
			case DAY -> start(moment.toLocalDate(), moment);
			case MONTH -> start(moment.toLocalDate().withDayOfMonth(1), moment);
		};
	}

	/**
	 * The beginning of the next one.
	 * @param moment a moment in an hour, a day or a month
	 * @return where the one after it begins
	 */
	public ZonedDateTime next(ZonedDateTime moment) {
		return switch (this) {
			case HOUR -> begin(moment).plusHours(1);
			case DAY -> start(moment.toLocalDate().plusDays(1), moment);
			case MONTH -> start(moment.toLocalDate().withDayOfMonth(1).plusMonths(1), moment);
		};
	}

	private static ZonedDateTime start(LocalDate day, ZonedDateTime moment) {
		return day.atStartOfDay(moment.getZone());
	}

}
