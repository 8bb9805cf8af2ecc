package io.smsconsole.scheduler.alarm;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.notice.Notices;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Removes alarms that were raised long ago, and what was told of them.
 */
@Component
class ForgetAlarms implements Chore {

	private static final int LIMIT = 500;

	private final Alarms alarms;

	private final Notices notices;

	private final Settings settings;

	private final Clock clock;

	ForgetAlarms(Alarms alarms, Notices notices, Settings settings, Clock clock) {
		this.alarms = alarms;
		this.notices = notices;
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "forget-alarms";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	@Override
	public void run() {
		Instant before = this.clock.instant().minus(this.settings.duration(Setting.ALARM_KEEP_DAYS));
		int removed;
		do {
			removed = Math.max(this.notices.sweep(before, LIMIT), this.alarms.sweep(before, LIMIT));
		}
		while (removed == LIMIT);
	}

}
