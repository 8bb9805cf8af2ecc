package io.smsconsole.bench;

import java.time.LocalDate;

/**
 * How many messages there are when: most in the morning and the evening, few at night,
 * and fewer at weekends.
 *
 * @param first the first day
 * @param days how many days
 * @param messages how many messages in all
 */
record YearShape(LocalDate first, int days, long messages) {

	static final int HOURS = 24;

	private static final int[] HOUR_WEIGHTS = { 10, 6, 4, 3, 3, 5, 10, 20, 40, 65, 75, 70, 60, 55, 60, 62, 60, 58, 60,
			75, 80, 62, 40, 20 };

	private static final int WEEKDAY = 10;

	private static final int WEEKEND = 7;

	private static final int FRIDAY = 5;

	/**
	 * How many there are before an hour.
	 * @param day its day, or the day after the last one
	 * @param hour the hour, or 24 for the end of the day
	 */
	long before(LocalDate day, int hour) {
		double at = weightBefore(day) + weight(day) * hoursBefore(hour) / (double) hoursBefore(HOURS);
		return Math.round(this.messages * at / weightBefore(end()));
	}

	LocalDate end() {
		return this.first.plusDays(this.days);
	}

	private long weightBefore(LocalDate day) {
		return this.first.datesUntil(day).mapToLong(YearShape::weight).sum();
	}

	private static long weight(LocalDate day) {
		return (day.getDayOfWeek().getValue() > FRIDAY) ? WEEKEND : WEEKDAY;
	}

	private static long hoursBefore(int hour) {
		long sum = 0;
		for (int i = 0; i < hour; i++) {
			sum += HOUR_WEIGHTS[i];
		}
		return sum;
	}

}
