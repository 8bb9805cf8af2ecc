package io.smsconsole.web.console.system;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes sizes and lengths of time as people read them. Templates reach it as
 * {@code @sizes}.
 */
@Component
class Sizes {

	private static final double STEP = 1024;

	private static final double WHOLE = 100;

	private static final long SECOND = 1000;

	private static final List<String> UNITS = List.of("B", "KB", "MB", "GB", "TB");

	private final MessageSource messages;

	Sizes(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * A number of bytes.
	 * @param bytes the number
	 * @return such as {@code 1.5 GB}
	 */
	public String bytes(long bytes) {
		double value = bytes;
		int unit = 0;
		while (value >= STEP && unit < UNITS.size() - 1) {
			value /= STEP;
			unit++;
		}
		return String.format(Locale.ROOT, (unit == 0 || value >= WHOLE) ? "%,.0f %s" : "%,.1f %s", value,
				UNITS.get(unit));
	}

	/**
	 * A difference of clocks or the length of a run.
	 * @param millis milliseconds
	 * @return such as {@code 35 ms} or {@code 2.4 s}
	 */
	public String millis(long millis) {
		return (Math.abs(millis) < SECOND) ? millis + " ms"
				: String.format(Locale.ROOT, "%,.1f s", millis / (double) SECOND);
	}

	/**
	 * About how long.
	 * @param seconds seconds
	 * @return such as {@code 5 min}, in the largest unit that is filled
	 */
	public String seconds(long seconds) {
		Duration span = Duration.ofSeconds(seconds);
		if (span.toDays() > 0) {
			return text("system.span.days", span.toDays());
		}
		if (span.toHours() > 0) {
			return text("system.span.hours", span.toHours());
		}
		return (span.toMinutes() > 0) ? text("system.span.minutes", span.toMinutes())
				: text("system.span.seconds", seconds);
	}

	private String text(String key, long number) {
		return this.messages.getMessage(key, new Object[] { number }, LocaleContextHolder.getLocale());
	}

}
