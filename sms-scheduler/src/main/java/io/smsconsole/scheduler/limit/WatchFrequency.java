package io.smsconsole.scheduler.limit;

import java.time.Duration;

import io.smsconsole.core.insight.cause.FrequencyAlarms;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Looks whether messages are refused by frequency limits.
 */
@Component
class WatchFrequency implements Chore {

	private final FrequencyAlarms alarms;

	WatchFrequency(FrequencyAlarms alarms) {
		this.alarms = alarms;
	}

	@Override
	public String name() {
		return "watch-frequency";
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
