package io.smsconsole.scheduler.alarm;

import java.time.Duration;

import io.smsconsole.core.insight.cause.PackageAlarms;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Looks whether packages run low.
 */
@Component
class WatchPackages implements Chore {

	private final PackageAlarms alarms;

	WatchPackages(PackageAlarms alarms) {
		this.alarms = alarms;
	}

	@Override
	public String name() {
		return "watch-packages";
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
