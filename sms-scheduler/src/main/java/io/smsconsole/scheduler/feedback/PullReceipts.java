package io.smsconsole.scheduler.feedback;

import java.time.Duration;
import java.util.List;

import io.smsconsole.core.feedback.receipt.ReceiptPulse;
import io.smsconsole.core.feedback.receipt.Receipts;
import io.smsconsole.core.wire.upstream.Upstream;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;
import io.smsconsole.scheduler.chore.Chore;

import org.springframework.stereotype.Component;

/**
 * Asks the upstream for receipts: the second way, should a callback get lost.
 */
@Component
class PullReceipts implements Chore {

	private static final int ROUNDS = 100;

	private final Upstream upstream;

	private final Receipts receipts;

	private final ReceiptPulse pulse;

	PullReceipts(Upstream upstream, Receipts receipts, ReceiptPulse pulse) {
		this.upstream = upstream;
		this.receipts = receipts;
		this.pulse = pulse;
	}

	@Override
	public String name() {
		return "pull-receipts";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(5);
	}

	@Override
	public void run() {
		for (int round = 0; round < ROUNDS; round++) {
			List<UpstreamReceipt> pulled = this.upstream.pullReceipts();
			if (pulled.isEmpty()) {
				return;
			}
			this.receipts.record(pulled);
			this.pulse.beat();
		}
	}

}
