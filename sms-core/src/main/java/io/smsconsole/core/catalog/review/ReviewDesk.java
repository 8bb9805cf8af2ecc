package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * Where reviewers decide. A decision and what follows from it are one transaction: what
 * is approved is ordered to go to the upstream, or is not approved.
 */
@Service
public class ReviewDesk {

	private final ReviewKinds kinds;

	private final ReviewItemMapper mapper;

	private final Reviews reviews;

	private final ReviewOutbox outbox;

	private final CurrentAccount account;

	ReviewDesk(ReviewKinds kinds, ReviewItemMapper mapper, Reviews reviews, ReviewOutbox outbox,
			CurrentAccount account) {
		this.kinds = kinds;
		this.mapper = mapper;
		this.reviews = reviews;
		this.outbox = outbox;
		this.account = account;
	}

	/**
	 * Decides on something that waits for a reviewer here.
	 * @param kind what it is, see {@link Reviewed#kind()}
	 * @param decision what is decided
	 * @throws SmsException {@code ResourceNotFound}; {@code FailedOperation} where it was
	 * decided or changed in the meantime; {@code UnauthorizedOperation} where the caller
	 * submitted or made it
	 */
	@RetriedTransaction
	public void decide(String kind, Decision decision) {
		Reviewed reviewed = this.kinds.get(kind);
		reviewed.lock(decision.id());
		check(this.mapper.findLocked(kind, decision.id()),
				reviewed.find(decision.id()).map(ReviewSubject::madeBy).orElse(0L), decision);
		reviewed.decide(decision.id(), decision.approved(), decision.reply());
		if (!decision.approved()) {
			this.reviews.decided(kind, decision.id(), ReviewEvent.REJECTED, ReviewStage.REJECTED, decision.reply());
			return;
		}
		this.reviews.decided(kind, decision.id(), ReviewEvent.APPROVED,
				reviewed.mirrored() ? ReviewStage.UPSTREAM : ReviewStage.DONE, decision.reply());
		if (reviewed.mirrored()) {
			this.outbox.submit(kind, decision.id());
		}
	}

	private void check(ReviewItem item, long madeBy, Decision decision) {
		if (item == null) {
			throw new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "Id", "review.unknown");
		}
		if (item.stage() == ReviewStage.UPSTREAM && item.event() != ReviewEvent.APPROVED) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, "Id", "review.upstream");
		}
		if (item.stage() != ReviewStage.WAITING) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, "Id", "review.decided");
		}
		if (decision.version() != null && decision.version() != item.version()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, "Version", "review.changed");
		}
		if (item.submittedBy() == this.account.uin() || madeBy == this.account.uin()) {
			throw new SmsException(ErrorCode.UNAUTHORIZED_OPERATION, "Id", "review.own");
		}
	}

}
