package io.smsconsole.scheduler.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.feedback.receipt.ReceiptPulse;
import io.smsconsole.core.feedback.receipt.Receipts;
import io.smsconsole.core.feedback.receipt.UpstreamContact;
import io.smsconsole.core.sending.message.Claim;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.Settlement;
import io.smsconsole.core.sending.message.Submissions;
import io.smsconsole.core.wire.upstream.UpstreamDownException;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;
import io.smsconsole.scheduler.chore.Chore;
import io.smsconsole.scheduler.loop.Loop;
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

	private static final int MANY = 500;

	private static final int EACH_TIME = 40;

	private static final int AT_ONCE = 5;

	private final Submissions submissions;

	private final Settlement settlement;

	private final Inquiry inquiry;

	private final Receipts receipts;

	private final ReceiptPulse pulse;

	private final UpstreamContact contact;

	private final SendClaim sending;

	private final Clock clock;

	private final Duration grace;

	Reconciler(Submissions submissions, Settlement settlement, Inquiry inquiry, Receipts receipts, ReceiptPulse pulse,
			UpstreamContact contact, SendClaim sending, DispatchProperties properties, Clock clock,
			@Value("${sms.reconcile.grace:300s}") Duration grace) {
		this.submissions = submissions;
		this.settlement = settlement;
		this.inquiry = inquiry;
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
		List<Claim> doubtful = this.submissions.doubtful(AGAIN, EACH_TIME);
		if (!doubtful.isEmpty()) {
			reconcileAll(doubtful);
		}
	}

	private void reconcileAll(List<Claim> claims) {
		ExecutorService askers = Executors.newFixedThreadPool(AT_ONCE, Loop.threads("reconciler"));
		try {
			CompletableFuture
				.allOf(claims.stream()
					.map((claim) -> CompletableFuture.runAsync(() -> reconcile(claim), askers))
					.toArray(CompletableFuture[]::new))
				.join();
		}
		finally {
			askers.shutdown();
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
			List<UpstreamReceipt> known = this.inquiry.receiptsOf(claim, this.grace);
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
