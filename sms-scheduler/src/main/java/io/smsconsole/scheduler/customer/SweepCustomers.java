package io.smsconsole.scheduler.customer;

import java.time.Duration;

import io.smsconsole.core.audience.customergroup.CustomerGroups;
import io.smsconsole.core.audience.intake.Intakes;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Forgets who was in groups that are no more, and the reports of imports of long ago;
 * ends imports that nobody reads on.
 */
@Component
class SweepCustomers implements Chore {

	private static final int ROUNDS = 1000;

	private final CustomerGroups groups;

	private final Intakes intakes;

	SweepCustomers(CustomerGroups groups, Intakes intakes) {
		this.groups = groups;
		this.intakes = intakes;
	}

	@Override
	public String name() {
		return "sweep-customers";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(1);
	}

	@Override
	public void run() {
		this.intakes.endAbandoned();
		this.intakes.sweep();
		int round = 0;
		while (round < ROUNDS && this.groups.sweep()) {
			round++;
		}
	}

}
