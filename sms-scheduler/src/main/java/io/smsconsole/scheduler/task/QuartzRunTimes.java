package io.smsconsole.scheduler.task;

import java.text.ParseException;
import java.time.Instant;
import java.time.ZoneId;
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

	private final TimeZone zone;

	QuartzRunTimes(ZoneId zone) {
		this.zone = TimeZone.getTimeZone(zone);
	}

	@Override
	public boolean valid(String cron) {
		return !cron.isBlank() && parts(cron).allMatch(CronExpression::isValidExpression);
	}

	@Override
	public Optional<Instant> next(String cron, Instant after) {
		return parts(cron).map((part) -> expression(part).getNextValidTimeAfter(Date.from(after)))
			.filter(Objects::nonNull)
			.map(Date::toInstant)
			.min(Comparator.naturalOrder());
	}

	private static Stream<String> parts(String cron) {
		return Arrays.stream(cron.split(SEPARATOR, -1)).map(String::strip);
	}

	private CronExpression expression(String text) {
		try {
			CronExpression expression = new CronExpression(text);
			expression.setTimeZone(this.zone);
			return expression;
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException(text + " is no cron expression", ex);
		}
	}

}
