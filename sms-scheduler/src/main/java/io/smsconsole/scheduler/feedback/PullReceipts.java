package io.smsconsole.scheduler.feedback;

import java.time.Duration;
import java.util.List;

import io.smsconsole.core.feedback.receipt.ReceiptIntake;
import io.smsconsole.core.feedback.receipt.ReceiptPulse;
import io.smsconsole.core.feedback.receipt.UpstreamContact;
import io.smsconsole.core.wire.upstream.Upstream;
import io.smsconsole.core.wire.upstream.UpstreamDownException;
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

	private final ReceiptIntake receipts;

	private final ReceiptPulse pulse;

	private final UpstreamContact contact;

	PullReceipts(Upstream upstream, ReceiptIntake receipts, ReceiptPulse pulse, UpstreamContact contact) {
		this.upstream = upstream;
		this.receipts = receipts;
		this.pulse = pulse;
		this.contact = contact;
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
		try {
			pull();
		}
		catch (UpstreamDownException ex) {
			this.contact.failed();
			throw ex;
		}
	}

	private void pull() {
		for (int round = 0; round < ROUNDS; round++) {
			List<UpstreamReceipt> pulled = this.upstream.pullReceipts();
			this.contact.answered();
			if (pulled.isEmpty()) {
				return;
			}
			this.receipts.take(pulled);
			this.pulse.beat();
		}
	}

}
