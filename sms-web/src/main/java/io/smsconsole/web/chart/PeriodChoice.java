package io.smsconsole.web.chart;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.insight.scope.Grain;

/**
 * Whole days that a person chose to look at.
 *
 * @param name which of the ready-made periods it is, or any range
 * @param from the first day
 * @param to the last day
 */
public record PeriodChoice(PeriodName name, LocalDate from, LocalDate to) {

	private static final int MOST_DAYS = 400;

	/**
	 * Reads what an address says. Whatever makes no sense in it is mended: a range that
	 * ends before it begins is turned round, and none is longer than 400 days.
	 * @param period the id of a ready-made period, or {@code null}
	 * @param from the first day of a range, or {@code null}
	 * @param to the last day of a range, or {@code null}
	 * @param usual the period where the address says nothing
	 * @param today the present day
	 * @return the days
	 */
	public static PeriodChoice of(String period, LocalDate from, LocalDate to, PeriodName usual, LocalDate today) {
		PeriodName name = PeriodName.of(period).orElse(usual);
		if (name != PeriodName.RANGE) {
			return new PeriodChoice(name, name.from(today), name.to(today));
		}
		LocalDate one = (from != null) ? from : (to != null) ? to : today;
		LocalDate other = (to != null) ? to : one;
		LocalDate last = one.isAfter(other) ? one : other;
		LocalDate first = one.isAfter(other) ? other : one;
		boolean tooLong = ChronoUnit.DAYS.between(first, last) >= MOST_DAYS;
		return new PeriodChoice(name, tooLong ? last.minusDays(MOST_DAYS - 1L) : first, last);
	}

	/**
	 * The ready-made periods and the range, in order.
	 * @return all of them
	 */
	public List<PeriodName> names() {
		return List.of(PeriodName.values());
	}

	/**
	 * Whether it is a single day, which is shown by the hour.
	 * @return whether it is
	 */
	public boolean oneDay() {
		return this.from.equals(this.to);
	}

	/**
	 * How finely it is shown.
	 * @return by the hour, the day or the month
	 */
	public Grain grain() {
		return Grain.of(ChronoUnit.DAYS.between(this.from, this.to) + 1);
	}

	/**
	 * What its points are, for the keys of words.
	 * @return {@code hour}, {@code day} or {@code month}
	 */
	public String unit() {
		return grain().name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The last day that a point of it stands for.
	 * @param first the first one
	 * @return the day itself, or the last one of the month as far as it is in the period
	 */
	public LocalDate lastOf(LocalDate first) {
		if (grain() != Grain.MONTH) {
			return first;
		}
		LocalDate last = first.with(TemporalAdjusters.lastDayOfMonth());
		return last.isAfter(this.to) ? this.to : last;
	}

	/**
	 * Its first second.
	 * @param zone the zone of the installation
	 * @return UNIX seconds
	 */
	public long beginTime(ZoneId zone) {
		return this.from.atStartOfDay(zone).toEpochSecond();
	}

	/**
	 * Its last second.
	 * @param zone the zone of the installation
	 * @return UNIX seconds
	 */
	public long endTime(ZoneId zone) {
		return this.to.plusDays(1).atStartOfDay(zone).toEpochSecond() - 1;
	}

}
