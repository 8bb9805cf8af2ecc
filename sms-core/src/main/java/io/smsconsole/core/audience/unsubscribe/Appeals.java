package io.smsconsole.core.audience.unsubscribe;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.page.Keyset;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * Requests to lift unsubscriptions. Somebody else than who asks decides, and of the same
 * unsubscription one is under review at a time.
 */
@Service
class Appeals {

	/** The most that one request can be about. */
	static final int LIMIT = 100;

	static final String ID = "RemovalId";

	private final AppealMapper mapper;

	private final UnsubscriptionMapper unsubscriptions;

	private final CurrentAccount account;

	private final Ids ids;

	private final Clock clock;

	Appeals(AppealMapper mapper, UnsubscriptionMapper unsubscriptions, CurrentAccount account, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.unsubscriptions = unsubscriptions;
		this.account = account;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * Asks for unsubscriptions to be lifted.
	 * @param filter which, at most {@value #LIMIT}
	 * @param sdkAppId the application that asks, or {@code null} for that of each
	 * @param reason why
	 * @return the requests; those under review already are not asked for twice
	 * @throws SmsException where there is none, or all are under review
	 */
	@RetriedTransaction
	public List<Long> apply(UnsubscriptionFilter filter, Long sdkAppId, String reason) {
		List<Unsubscription> found = this.unsubscriptions.lock(filter, LIMIT);
		if (found.isEmpty()) {
			throw new SmsException(ErrorCode.RESOURCE_NOT_FOUND, null, "unsubscribe.unknown");
		}
		List<Appeal> appeals = found.stream()
			.filter((one) -> !one.underReview())
			.map((one) -> appeal(one, (sdkAppId != null) ? sdkAppId : one.sdkAppId(), reason))
			.toList();
		if (appeals.isEmpty()) {
			throw new SmsException(ErrorCode.RESOURCE_IN_USE, null, "unsubscribe.appeal-pending");
		}
		this.mapper.insert(appeals);
		return appeals.stream().map(Appeal::id).toList();
	}

	/**
	 * Decides on a request; approved, it lifts the unsubscription, unless the person has
	 * said so again in the meantime.
	 * @param id the request
	 * @param approve whether to lift it
	 * @param reply what to say to it
	 * @throws SmsException where it is decided already, or not for the caller to decide
	 */
	@RetriedTransaction
	public void review(long id, boolean approve, String reply) {
		Appeal appeal = Optional.ofNullable(this.mapper.lock(id)).orElseThrow(Appeals::unknown);
		if (appeal.state() != AppealState.IN_REVIEW) {
			throw new SmsException(ErrorCode.FAILED_OPERATION, ID, "unsubscribe.appeal-decided");
		}
		if (appeal.submittedBy() == this.account.uin()) {
			throw new SmsException(ErrorCode.UNAUTHORIZED_OPERATION, ID, "unsubscribe.appeal-own");
		}
		if (approve) {
			lift(appeal);
		}
		this.mapper.decide(id, approve ? AppealState.APPROVED : AppealState.REJECTED, this.account.name(), reply,
				this.clock.instant());
	}

	Optional<Appeal> find(long id) {
		return Optional.ofNullable(this.mapper.find(id));
	}

	Keyset.Part<Appeal> list(AppealFilter filter, Keyset keyset) {
		return keyset.part(this.mapper.list(filter, keyset), Appeal::id);
	}

	static SmsException unknown() {
		return new SmsException(ErrorCode.RESOURCE_NOT_FOUND, ID, "unsubscribe.appeal-unknown");
	}

	private void lift(Appeal appeal) {
		UnsubscriptionFilter filter = new UnsubscriptionFilter(null, null, appeal.signName(), appeal.smsType(),
				appeal.phone(), null);
		for (Unsubscription one : this.unsubscriptions.lock(filter, 1)) {
			if (one.createdAt().isAfter(appeal.unsubscribedAt())) {
				throw new SmsException(ErrorCode.FAILED_OPERATION, ID, "unsubscribe.appeal-answered");
			}
			this.unsubscriptions.delete(one.id());
		}
	}

	private Appeal appeal(Unsubscription one, long sdkAppId, String reason) {
		return new Appeal(this.ids.next(), one.phone(), one.signName(), one.smsType(), one.region(), sdkAppId,
				one.createdAt(), reason, AppealState.IN_REVIEW, this.account.uin(), this.account.name(),
				this.clock.instant(), "", "", null);
	}

}
