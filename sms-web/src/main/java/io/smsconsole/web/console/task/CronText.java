package io.smsconsole.web.console.task;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes cron expressions for the plain ways of recurring.
 */
final class CronText {

	private static final int SURE_DAYS = 28;

	private static final int LAST_DAY = 31;

	private CronText() {
	}

	static String daily(LocalTime time) {
		return at(time) + " * * ?";
	}

	static String weekly(Collection<DayOfWeek> days, LocalTime time) {
		return at(time) + " ? * " + days.stream().sorted().map(CronText::name).collect(Collectors.joining(","));
	}

	/**
	 * A month that lacks the day runs on its last one.
	 */
	static String monthly(int day, LocalTime time) {
		if (day <= SURE_DAYS) {
			return "%s %d * ?".formatted(at(time), day);
		}
		if (day == LAST_DAY) {
			return at(time) + " L * ?";
		}
		return "%s %d 1,3-12 ?;%s L 2 ?".formatted(at(time), day, at(time));
	}

	private static String at(LocalTime time) {
		return "0 %d %d".formatted(time.getMinute(), time.getHour());
	}

	private static String name(DayOfWeek day) {
		return day.name().substring(0, 3).toUpperCase(Locale.ROOT);
	}

}
