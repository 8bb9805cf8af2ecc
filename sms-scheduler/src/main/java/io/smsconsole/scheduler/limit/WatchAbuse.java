package io.smsconsole.scheduler.limit;

import java.time.Duration;

import io.smsconsole.core.insight.cause.AbuseAlarms;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Judges each hour of verification codes soon after it is over.
 */
@Component
class WatchAbuse implements Chore {

	private final AbuseAlarms alarms;

	WatchAbuse(AbuseAlarms alarms) {
		this.alarms = alarms;
	}

	@Override
	public String name() {
		return "watch-abuse";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public void run() {
		this.alarms.due().forEach(this.alarms::judge);
	}

}
