package io.smsconsole.scheduler.feedback;

import java.time.Duration;

import io.smsconsole.core.feedback.receipt.Receipts;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Ends messages whose receipts will not come any more.
 */
@Component
class GiveUpReceipts implements Chore {

	private static final Duration PATIENCE = Duration.ofHours(72);

	private static final int LIMIT = 2000;

	private final Receipts receipts;

	GiveUpReceipts(Receipts receipts) {
		this.receipts = receipts;
	}

	@Override
	public String name() {
		return "give-up-receipts";
	}

	@Override
	public Duration every() {
		return Duration.ofMinutes(10);
	}

	@Override
	public void run() {
		int ended;
		do {
			ended = this.receipts.giveUp(PATIENCE, LIMIT);
		}
		while (ended == LIMIT);
	}

}
