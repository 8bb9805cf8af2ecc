package io.smsconsole.core.insight.cause;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.smsconsole.core.base.phone.Countries;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.alarm.NewAlarm;
import io.smsconsole.core.limits.volume.ReachedThreshold;
import io.smsconsole.core.limits.volume.VolumeWatch;

import org.springframework.stereotype.Service;

/**
 * Raises an alarm for a warning or a limit of the day that was reached: once on that day,
 * and once more for each other figure that somebody sets it to meanwhile.
 */
@Service
public class VolumeAlarms {

	/** So long after midnight the day before is looked at, too. */
	private static final Duration LATE = Duration.ofMinutes(10);

	private final VolumeWatch watch;

	private final Alarms alarms;

	private final Apps apps;

	private final Clock clock;

	private final ZoneId zone;

	VolumeAlarms(VolumeWatch watch, Alarms alarms, Apps apps, Clock clock, ZoneId zone) {
		this.watch = watch;
		this.alarms = alarms;
		this.apps = apps;
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * Looks at every warning and limit.
	 */
	public void look() {
		Instant now = this.clock.instant();
		Stream.of(now.minus(LATE), now)
			.map((instant) -> LocalDate.ofInstant(instant, this.zone))
			.distinct()
			.forEach((day) -> this.watch.reached(day).forEach((reached) -> raise(reached, day)));
	}

	private void raise(ReachedThreshold reached, LocalDate day) {
		String threshold = Integer.toString(reached.threshold());
		this.apps.find(reached.sdkAppId())
			.ifPresent((app) -> this.alarms
				.raiseOnce(new NewAlarm(reached.limit() ? AlarmKind.VOLUME_LIMIT : AlarmKind.VOLUME_WARNING,
						reached.ofCountry() ? "country" : reached.scope(), app.sdkAppId(), 0,
						String.join("/", day.toString(), reached.scope(), threshold),
						"/console/apps/" + app.sdkAppId() + "/volume",
						List.of(app.name(), Long.toString(reached.used()), threshold, day.toString(),
								country(reached, Locale.ENGLISH), country(reached, Locale.SIMPLIFIED_CHINESE)))));
	}

	/** Each of the texts takes the name in its own language. */
	private static String country(ReachedThreshold reached, Locale locale) {
		return reached.ofCountry() ? Countries.name(reached.scope(), locale) : "";
	}

}
