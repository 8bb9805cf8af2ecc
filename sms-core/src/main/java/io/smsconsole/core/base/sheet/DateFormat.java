package io.smsconsole.core.base.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;

/**
 * Displays the days since the turn of a century as date and time.
 */
final class DateFormat implements CellFormat {

	private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

	/**
	 * The day after the last of the year 9999, with which calendars of spreadsheets end.
	 */
	private static final BigDecimal END_OF_CALENDAR = BigDecimal.valueOf(2_958_466);

	/** Spreadsheets of 1900 know a 29th of February of that year, day 60. */
	private static final long MISSING_DAY = 60;

	private final DateTimeFormatter formatter;

	private final boolean since1904;

	private DateFormat(DateTimeFormatter formatter, boolean since1904) {
		this.formatter = formatter;
		this.since1904 = since1904;
	}

	static DateFormat of(FormatSection section, boolean since1904) {
		List<FormatSection.Token> tokens = section.tokens();
		boolean halves = tokens.stream().anyMatch((token) -> token.text().equals("AM/PM") && !token.literal());
		DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
		for (int i = 0; i < tokens.size(); i++) {
			FormatSection.Token token = tokens.get(i);
			if (token.literal()) {
				builder.appendLiteral(token.text());
			}
			else if (token.is('m') && isMinute(tokens, i)) {
				builder.appendPattern((token.text().length() > 1) ? "mm" : "m");
			}
			else {
				append(builder, token, halves);
			}
		}
		return new DateFormat(builder.toFormatter(section.chinese() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH),
				since1904);
	}

	@Override
	public String display(BigDecimal number) {
		if (number.signum() < 0 || number.compareTo(END_OF_CALENDAR) >= 0) {
			return GENERAL.display(number);
		}
		long seconds = number.multiply(SECONDS_OF_DAY).setScale(0, RoundingMode.HALF_UP).longValue();
		long days = seconds / 86_400;
		LocalDate date = this.since1904 ? LocalDate.of(1904, 1, 1).plusDays(days)
				: LocalDate.of(1899, 12, 31).plusDays((days < MISSING_DAY) ? days : days - 1);
		LocalDateTime time = date.atStartOfDay().plusSeconds(seconds % 86_400);
		return this.formatter.format(time);
	}

	/** An m stands for minutes right after hours or right before seconds. */
	private static boolean isMinute(List<FormatSection.Token> tokens, int at) {
		if (tokens.get(at).text().length() > 2) {
			return false;
		}
		return isNext(tokens, at, -1, 'h') || isNext(tokens, at, 1, 's');
	}

	private static boolean isNext(List<FormatSection.Token> tokens, int at, int step, char letter) {
		for (int i = at + step; i >= 0 && i < tokens.size(); i += step) {
			if (!tokens.get(i).literal()) {
				return tokens.get(i).is(letter);
			}
		}
		return false;
	}

	private static void append(DateTimeFormatterBuilder builder, FormatSection.Token token, boolean halves) {
		int length = token.text().length();
		switch (token.text().charAt(0)) {
			case 'y' -> builder.appendPattern((length > 2) ? "uuuu" : "uu");
			case 'm' -> builder.appendPattern("M".repeat(Math.min(length, 5)));
			case 'd' -> builder.appendPattern((length > 2) ? "E".repeat(Math.min(length, 4)) : "d".repeat(length));
			case 'a' -> builder.appendPattern((length > 3) ? "EEEE" : "EEE");
			case 'h' -> builder.appendPattern((halves ? "h" : "H").repeat(Math.min(length, 2)));
			case 's' -> builder.appendPattern("s".repeat(Math.min(length, 2)));
			case 'A' -> builder.appendPattern("a");
			default -> builder.appendLiteral(token.text());
		}
	}

}
