package io.smsconsole.scheduler.task;

import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

import io.smsconsole.core.sending.task.RunTimes;
import org.quartz.CronExpression;

import org.springframework.stereotype.Component;

/**
 * Reads cron expressions as Quartz does, in the zone of the installation.
 */
@Component
class QuartzRunTimes implements RunTimes {

	private static final TimeZone PLAIN = TimeZone.getTimeZone(ZoneOffset.UTC);

	private final ZoneId zone;

	QuartzRunTimes(ZoneId zone) {
		this.zone = zone;
	}

	@Override
	public boolean valid(String cron) {
		return !cron.isBlank() && parts(cron).allMatch(CronExpression::isValidExpression);
	}

	@Override
	public Optional<Instant> next(String cron, Instant after) {
		return parts(cron).map((part) -> next(expression(part), after))
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder());
	}

	/**
	 * Asks Quartz for times as clocks show them, since with a zone it leaves out a day
	 * whose clocks skip the hour, and may run twice when they repeat it.
	 */
	private Instant next(CronExpression expression, Instant after) {
		Instant shown = after.atZone(this.zone).toLocalDateTime().toInstant(ZoneOffset.UTC);
		Instant next;
		do {
			Date following = expression.getNextValidTimeAfter(Date.from(shown));
			if (following == null) {
				return null;
			}
			shown = following.toInstant();
			next = shown.atZone(ZoneOffset.UTC).toLocalDateTime().atZone(this.zone).toInstant();
		}
		while (!next.isAfter(after));
		return next;
	}

	private static Stream<String> parts(String cron) {
		return Arrays.stream(cron.split(SEPARATOR, -1)).map(String::strip);
	}

	private static CronExpression expression(String text) {
		try {
			CronExpression expression = new CronExpression(text);
			expression.setTimeZone(PLAIN);
			return expression;
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException(text + " is no cron expression", ex);
		}
	}

}
