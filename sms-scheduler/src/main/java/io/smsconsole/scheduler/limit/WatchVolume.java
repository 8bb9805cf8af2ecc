package io.smsconsole.scheduler.limit;

import java.time.Duration;

import io.smsconsole.core.insight.cause.AccountVolumeAlarms;
import io.smsconsole.core.insight.cause.VolumeAlarms;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Looks whether applications or the account have reached a warning or a limit of the day.
 */
@Component
class WatchVolume implements Chore {

	private final VolumeAlarms alarms;

	private final AccountVolumeAlarms account;

	WatchVolume(VolumeAlarms alarms, AccountVolumeAlarms account) {
		this.alarms = alarms;
		this.account = account;
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
		this.account.look();
	}

}
