package io.smsconsole.scheduler.callback;

import java.time.Duration;

import io.smsconsole.core.feedback.delivery.Deliveries;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Removes what was reported long ago from the log of deliveries.
 */
@Component
class SweepDeliveries implements Chore {

	private static final int LIMIT = 2000;

	private final Deliveries deliveries;

	SweepDeliveries(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	@Override
	public String name() {
		return "sweep-deliveries";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(10);
	}

	@Override
	public void run() {
		int swept;
		do {
			swept = this.deliveries.sweep(LIMIT);
		}
		while (swept == LIMIT);
	}

}
