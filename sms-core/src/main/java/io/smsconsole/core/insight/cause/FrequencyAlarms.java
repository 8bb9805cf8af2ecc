package io.smsconsole.core.insight.cause;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.insight.count.AppCount;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.sending.message.MessageState;

import org.springframework.stereotype.Service;

/**
 * Raises an alarm for an application whose messages are refused by its frequency limits,
 * once for each hour in which there are any.
 */
@Service
public class FrequencyAlarms {

	private static final List<String> CODES = Stream
		.of(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_SAME_CONTENT_DAILY_LIMIT,
				ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_THIRTY_SECOND_LIMIT,
				ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_ONE_HOUR_LIMIT, ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_DAILY_LIMIT)
		.map(ErrorCode::code)
		.toList();

	/** So long after its end an hour is looked at, too. */
	private static final Duration LATE = Duration.ofMinutes(10);

	private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final MessageCounts counts;

	private final Alarms alarms;

	private final Apps apps;

	private final Clock clock;

	private final ZoneId zone;

	FrequencyAlarms(MessageCounts counts, Alarms alarms, Apps apps, Clock clock, ZoneId zone) {
		this.counts = counts;
		this.alarms = alarms;
		this.apps = apps;
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * Looks at the refusals of every application.
	 */
	public void look() {
		Instant now = this.clock.instant();
		Stream.of(now.minus(LATE), now)
			.map((instant) -> instant.atZone(this.zone).truncatedTo(ChronoUnit.HOURS))
			.distinct()
			.forEach(this::look);
	}

	private void look(ZonedDateTime hour) {
		this.counts.byApp(hour.toInstant(), MessageState.REFUSED, CODES).forEach((count) -> raise(count, hour));
	}

	private void raise(AppCount refused, ZonedDateTime hour) {
		String told = HOUR.format(hour);
		this.apps.find(refused.sdkAppId())
			.ifPresent((app) -> this.alarms.raiseOnce(NewAlarm.of(AlarmKind.FREQUENCY_LIMIT, app.sdkAppId(), told,
					"/console/apps/" + app.sdkAppId() + "/frequency", app.name(), Long.toString(refused.messages()),
					told)));
	}

}
