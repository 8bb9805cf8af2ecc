package io.smsconsole.scheduler.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.wire.upstream.Upstream;
import io.smsconsole.core.wire.upstream.UpstreamDownException;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;

import org.springframework.stereotype.Component;

/**
 * Asks the upstream about the numbers of a submission, one after the other until it knows
 * one, but no more than a few.
 */
@Component
class Inquiry {

	private static final Duration CLOCKS_APART = Duration.ofSeconds(5);

	private static final int MOST_NUMBERS = 3;

	private final Upstream upstream;

	private final MessageStore messages;

	Inquiry(Upstream upstream, MessageStore messages) {
		this.upstream = upstream;
		this.messages = messages;
	}

	/**
	 * What the upstream reports of a submission.
	 * @param claim the submission
	 * @param before how long before its claim to look back
	 * @return the receipts of the first number that it knows, marked as those of the
	 * submission; empty where it knows none
	 * @throws UpstreamDownException when it cannot be asked
	 */
	List<UpstreamReceipt> receiptsOf(Claim claim, Duration before) {
		Instant since = claim.submission().claimedAt().minus(before);
		return claim.messages()
			.stream()
			.limit(MOST_NUMBERS)
			.map((message) -> receiptsOf(message, claim, since))
			.filter((known) -> !known.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	private List<UpstreamReceipt> receiptsOf(MessageHead message, Claim claim, Instant since) {
		String context = Long.toString(claim.submission().id());
		return this.upstream.receiptsOf(message.phone(), since)
			.stream()
			.filter((receipt) -> receipt.sessionContext().equals(context) || fits(receipt, claim))
			.map((receipt) -> receipt.within(context))
			.toList();
	}

	/**
	 * An upstream that does not give our context back is taken at its word about a number
	 * when it reports, since the claim, a message to it that is none of those we know.
	 */
	private boolean fits(UpstreamReceipt receipt, Claim claim) {
		return receipt.sessionContext().isEmpty()
				&& receipt.receivedAt().isAfter(claim.submission().claimedAt().minus(CLOCKS_APART))
				&& this.messages.byUpstreamSerialNo(List.of(receipt.serialNo())).isEmpty();
	}

}
