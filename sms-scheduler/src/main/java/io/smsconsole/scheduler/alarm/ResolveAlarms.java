package io.smsconsole.scheduler.alarm;

import java.time.Duration;

import io.smsconsole.core.insight.cause.DeliveryAlarms;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Looks whether what was raised is over.
 */
@Component
class ResolveAlarms implements Chore {

	private final DeliveryAlarms deliveries;

	private final UpstreamAlarms upstream;

	ResolveAlarms(DeliveryAlarms deliveries, UpstreamAlarms upstream) {
		this.deliveries = deliveries;
		this.upstream = upstream;
	}

	@Override
	public String name() {
		return "resolve-alarms";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public void run() {
		this.deliveries.resolve();
		this.upstream.resolve();
	}

}
