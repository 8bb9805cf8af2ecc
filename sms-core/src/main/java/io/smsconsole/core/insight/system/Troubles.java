package io.smsconsole.core.insight.system;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.smsconsole.core.base.text.Texts;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmText;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.system.DescribeTroubleListResponse.Trouble;

import org.springframework.stereotype.Component;

/**
 * Knows what is wrong with the installation itself, and for a while what was.
 */
@Component
class Troubles {

	private static final Set<AlarmKind> KINDS = EnumSet.of(AlarmKind.UPSTREAM_DOWN, AlarmKind.DISK_LOW,
			AlarmKind.CLOCK_SKEWED, AlarmKind.JOB_FAILING);

	/** So long people are told that something is over. */
	private static final Duration TOLD = Duration.ofMinutes(5);

	private final Alarms alarms;

	private final Clock clock;

	Troubles(Alarms alarms, Clock clock) {
		this.alarms = alarms;
		this.clock = clock;
	}

	List<Trouble> list(Locale locale) {
		return this.alarms.lasting(KINDS, this.clock.instant().minus(TOLD))
			.stream()
			.map((alarm) -> trouble(alarm, locale))
			.sorted(Comparator.comparing(Trouble::over))
			.toList();
	}

	private static Trouble trouble(Alarm alarm, Locale locale) {
		AlarmText text = AlarmText.of(alarm, locale);
		boolean over = alarm.resolvedAt() != null;
		return new Trouble(alarm.kind().word(), text.subject(),
				over ? Texts.of("alarms", locale).getString(alarm.kind().name() + ".over") : text.text(), alarm.path(),
				alarm.raisedAt().getEpochSecond(), Moments.seconds(alarm.resolvedAt()));
	}

}
