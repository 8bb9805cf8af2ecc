package io.smsconsole.web.console.task;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in words when a group send recurs. Templates reach it as {@code @recurrences}.
 */
@Component
class Recurrences {

	private static final Pattern DAILY = Pattern.compile("0 (\\d+) (\\d+) \\* \\* \\?");

	private static final Pattern WEEKLY = Pattern.compile("0 (\\d+) (\\d+) \\? \\* ([A-Z]{3}(?:,[A-Z]{3})*)");

	private static final Pattern MONTHLY = Pattern
		.compile("0 (\\d+) (\\d+) (\\d+|L) (?:\\* \\?|1,3-12 \\?;0 \\1 \\2 L 2 \\?)");

	private final MessageSource messages;

	Recurrences(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * When it recurs.
	 * @param cron a cron expression
	 * @return such as {@code Every day at 09:30}; the expression itself where there are
	 * no plain words for it
	 */
	public String words(String cron) {
		Matcher daily = DAILY.matcher(cron);
		if (daily.matches()) {
			return text("task.recurs.day", time(daily));
		}
		Matcher weekly = WEEKLY.matcher(cron);
		if (weekly.matches()) {
			return text("task.recurs.week", time(weekly), days(weekly.group(3)));
		}
		Matcher monthly = MONTHLY.matcher(cron);
		if (monthly.matches()) {
			return monthly.group(3).equals("L") ? text("task.recurs.last", time(monthly))
					: text("task.recurs.month", time(monthly), monthly.group(3));
		}
		return cron;
	}

	/**
	 * The days of the week as choices.
	 * @return Monday to Sunday
	 */
	public List<DayOfWeek> weekDays() {
		return List.of(DayOfWeek.values());
	}

	/**
	 * A day of the week, short.
	 * @param day the day
	 * @return its name in the person's language
	 */
	public String name(DayOfWeek day) {
		return day.getDisplayName(TextStyle.SHORT, LocaleContextHolder.getLocale());
	}

	private String days(String names) {
		return Stream.of(names.split(","))
			.map((name) -> Stream.of(DayOfWeek.values())
				.filter((day) -> day.name().startsWith(name))
				.findFirst()
				.map(this::name)
				.orElse(name))
			.collect(Collectors.joining(text("task.recurs.comma")));
	}

	private static String time(Matcher matcher) {
		return String.format(Locale.ROOT, "%02d:%02d", Integer.valueOf(matcher.group(2)),
				Integer.valueOf(matcher.group(1)));
	}

	private String text(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
