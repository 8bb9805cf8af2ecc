package io.smsconsole.scheduler.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.feedback.receipt.ReceiptPulse;
import io.smsconsole.core.feedback.receipt.Receipts;
import io.smsconsole.core.feedback.receipt.UpstreamContact;
import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.Settlement;
import io.smsconsole.core.sending.message.Submissions;
import io.smsconsole.core.wire.upstream.Upstream;
import io.smsconsole.core.wire.upstream.UpstreamDownException;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;
import io.smsconsole.scheduler.chore.Chore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds out what became of submissions that were claimed and never answered. The upstream
 * takes a request as a whole: one message that it knows proves all. Only when it knows
 * none after the grace time, in which it was there and reported others, was it not taken,
 * and is sent again. What cannot be told apart waits.
 */
@Component
class Reconciler implements Chore {

	private static final Logger logger = LoggerFactory.getLogger(Reconciler.class);

	private static final Duration AGAIN = Duration.ofSeconds(2);

	private static final Duration GIVE_UP = Duration.ofHours(72);

	private static final Duration CLOCKS_APART = Duration.ofSeconds(5);

	private static final int MANY = 500;

	private static final int AT_ONCE = 20;

	private static final int ASKED_NUMBERS = 3;

	private final Submissions submissions;

	private final MessageStore messages;

	private final Settlement settlement;

	private final Upstream upstream;

	private final Receipts receipts;

	private final ReceiptPulse pulse;

	private final UpstreamContact contact;

	private final SendClaim sending;

	private final Clock clock;

	private final Duration grace;

	Reconciler(Submissions submissions, MessageStore messages, Settlement settlement, Upstream upstream,
			Receipts receipts, ReceiptPulse pulse, UpstreamContact contact, SendClaim sending,
			DispatchProperties properties, Clock clock, @Value("${sms.reconcile.grace:300s}") Duration grace) {
		this.submissions = submissions;
		this.messages = messages;
		this.settlement = settlement;
		this.upstream = upstream;
		this.receipts = receipts;
		this.pulse = pulse;
		this.contact = contact;
		this.sending = sending;
		this.clock = clock;
		// a claim may wait half of its lease before it is sent
		this.grace = grace.plus(properties.lease().dividedBy(2));
	}

	@Override
	public String name() {
		return "reconcile";
	}

	@Override
	public Duration every() {
		return Duration.ofSeconds(2);
	}

	@Override
	public void run() {
		int expired;
		do {
			expired = this.submissions.doubtExpired(MANY);
		}
		while (expired == MANY);
		for (Claim claim : this.submissions.doubtful(AGAIN, AT_ONCE)) {
			reconcile(claim);
		}
	}

	private void reconcile(Claim claim) {
		Instant claimedAt = claim.submission().claimedAt();
		Instant now = this.clock.instant();
		if (claim.messages().stream().anyMatch((message) -> message.state() != MessageState.ACCEPTED)) {
			this.settlement.proved(List.of(claim));
		}
		else if (claimedAt.plus(GIVE_UP).isBefore(now)) {
			this.settlement.lost(List.of(claim));
		}
		else if (claimedAt.plus(this.grace).isBefore(now)) {
			ask(claim);
		}
	}

	private void ask(Claim claim) {
		try {
			List<UpstreamReceipt> known = known(claim);
			if (!known.isEmpty()) {
				this.receipts.record(known);
				this.settlement.proved(List.of(claim));
			}
			else if (silenceMeansSomething(claim)) {
				sendAgain(claim);
			}
		}
		catch (UpstreamDownException ex) {
			this.contact.failed();
			logger.debug("The upstream could not be asked about submission {}", claim.submission().id(), ex);
		}
	}

	private List<UpstreamReceipt> known(Claim claim) {
		String context = Long.toString(claim.submission().id());
		Instant since = claim.submission().claimedAt().minus(this.grace);
		return claim.messages()
			.stream()
			.limit(ASKED_NUMBERS)
			.map(MessageHead::phone)
			.flatMap((phone) -> this.upstream.receiptsOf(phone, since).stream())
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

	/**
	 * An upstream that was away since the claim may have taken it before, and reports so
	 * only when it has been back for as long as receipts take.
	 */
	private boolean silenceMeansSomething(Claim claim) {
		Instant claimedAt = claim.submission().claimedAt();
		return this.contact.since()
			.map((since) -> since.isAfter(claimedAt) ? since : claimedAt)
			.filter((heard) -> heard.plus(this.grace).isBefore(this.clock.instant()))
			.flatMap((heard) -> this.pulse.last().filter((last) -> last.isAfter(heard)))
			.isPresent();
	}

	private void sendAgain(Claim claim) {
		if (this.sending.expired(claim)) {
			this.settlement.cancel(List.of(claim), ErrorCode.INTERNAL_ERROR_TIMEOUT.code());
			return;
		}
		logger.info("Submission {} was not taken at attempt {} and is sent again", claim.submission().id(),
				claim.submission().attempt());
		this.submissions.release(List.of(claim), Duration.ZERO);
	}

}
