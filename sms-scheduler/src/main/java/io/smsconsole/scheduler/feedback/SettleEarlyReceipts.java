package io.smsconsole.scheduler.feedback;

import java.time.Duration;

import io.smsconsole.core.feedback.receipt.EarlyReceipts;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Records receipts that came before their messages were known by their serial numbers.
 */
@Component
class SettleEarlyReceipts implements Chore {

	private static final int LIMIT = 1000;

	private final EarlyReceipts early;

	SettleEarlyReceipts(EarlyReceipts early) {
		this.early = early;
	}

	@Override
	public String name() {
		return "settle-early-receipts";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(2);
	}

	@Override
	public void run() {
		int done;
		do {
			done = this.early.settle(LIMIT);
		}
		while (done == LIMIT);
		do {
			done = this.early.forget(LIMIT);
		}
		while (done == LIMIT);
	}

}
