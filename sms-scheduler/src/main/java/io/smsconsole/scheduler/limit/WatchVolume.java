package io.smsconsole.scheduler.limit;

import java.time.Duration;

import io.smsconsole.core.insight.cause.VolumeAlarms;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Looks whether applications have reached a warning or a limit of the day.
 */
@Component
class WatchVolume implements Chore {

	private final VolumeAlarms alarms;

	WatchVolume(VolumeAlarms alarms) {
		this.alarms = alarms;
	}

	@Override
	public String name() {
		return "watch-volume";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public void run() {
		this.alarms.look();
	}

}
