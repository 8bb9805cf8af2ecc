package io.smsconsole.core;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import io.smsconsole.core.sending.task.RunTimes;

import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.support.CronExpression;

/**
 * Stands for the floor that keeps times, with Spring's expressions of six fields instead
 * of Quartz's. Not marked as a configuration, lest a component scan of the floors above
 * finds it.
 */
public class RunTimesDouble {

	@Bean
	RunTimes runTimes(ZoneId zone) {
		return new RunTimes() {

			@Override
			public boolean valid(String cron) {
				return Arrays.stream(cron.split(SEPARATOR))
					.allMatch((one) -> CronExpression.isValidExpression(one.strip()));
			}

			@Override
			public Optional<Instant> next(String cron, Instant after) {
				return Arrays.stream(cron.split(SEPARATOR))
					.map((one) -> CronExpression.parse(one.strip()).next(after.atZone(zone)))
					.filter(Objects::nonNull)
					.map(ZonedDateTime::toInstant)
					.min(Comparator.naturalOrder());
			}

		};
	}

}
