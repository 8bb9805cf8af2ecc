package io.smsconsole.core.wire.simulator;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * How the cloud writes times.
 */
final class Timestamps {

	/** The vendor's clock: hours of statistics and times in callbacks are Beijing's. */
	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** What statistics count by. */
	static final Duration HOURLY = Duration.ofHours(1);

	/** Letters of a time in the files; the same for all, so that lines compare. */
	static final int LENGTH = 24;

	private static final DateTimeFormatter LINE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
		.withZone(ZoneOffset.UTC);

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("uuuuMMddHH")
		.withResolverStyle(ResolverStyle.STRICT);

	private static final DateTimeFormatter CALLBACK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZONE);

	private Timestamps() {
	}

	static String line(Instant time) {
		return LINE.format(time);
	}

	static String callback(long seconds) {
		return CALLBACK.format(Instant.ofEpochSecond(seconds));
	}

	/**
	 * Reads an hour such as {@code 2024050113}.
	 * @return when it begins, or empty where it is none
	 */
	static Optional<Instant> hour(String text) {
		try {
			return Optional.of(LocalDateTime.parse(text, HOUR).atZone(ZONE).toInstant());
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
