package io.smsconsole.scheduler.retention;

import java.time.Duration;

import io.smsconsole.core.insight.retention.Retention;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Makes the partitions of the months to come and drops old ones. There is something to do
 * once a month; it looks each hour, since it gives way to whoever reads for long.
 */
@Component
class TendMonths implements Chore {

	private final Retention retention;

	TendMonths(Retention retention) {
		this.retention = retention;
	}

	@Override
	public String name() {
		return "tend-months";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	@Override
	public void run() {
		this.retention.tend();
	}

}
