package io.smsconsole.scheduler.limit;

import java.time.Duration;

import io.smsconsole.core.limits.frequency.FrequencyLedger;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Forgets numbers that nothing was sent to for longer than any frequency limit looks
 * back.
 */
@Component
class ForgetFrequency implements Chore {

	private static final int LIMIT = 1000;

	private final FrequencyLedger ledger;

	ForgetFrequency(FrequencyLedger ledger) {
		this.ledger = ledger;
	}

	@Override
	public String name() {
		return "forget-frequency";
	}

	@Override
	public Duration every() {
		return Duration.ofHours(1);
	}

	@Override
	public void run() {
		int forgotten;
		do {
			forgotten = this.ledger.forget(LIMIT);
		}
		while (forgotten == LIMIT);
	}

}
