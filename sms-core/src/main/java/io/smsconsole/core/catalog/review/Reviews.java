package io.smsconsole.core.catalog.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.account.CurrentAccount;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps where everything stands that was submitted, and what happened to it. Each change
 * is written in the transaction that makes it.
 */
@Service
public class Reviews {

	private final ReviewItemMapper mapper;

	private final ReviewOutbox outbox;

	private final FirstReview settings;

	private final CurrentAccount account;

	private final Clock clock;

	Reviews(ReviewItemMapper mapper, ReviewOutbox outbox, FirstReview settings, CurrentAccount account, Clock clock) {
		this.mapper = mapper;
		this.outbox = outbox;
		this.settings = settings;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Takes a sign or a template that was submitted or changed: it goes to the upstream,
	 * or waits for a reviewer here first. What the upstream says about an older text does
	 * not count any more.
	 * @param kind what it is, see {@link Mirrored#kind()}
	 * @param id its id
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void submitted(String kind, long id) {
		if (this.settings.automatic()) {
			take(kind, id, ReviewStage.UPSTREAM);
			this.outbox.submit(kind, id);
		}
		else {
			take(kind, id, ReviewStage.WAITING);
			this.outbox.hold(kind, id);
		}
	}

	/**
	 * Takes something that was submitted or changed and that only this account reviews.
	 * @param kind what it is, see {@link Reviewed#kind()}
	 * @param id its id
	 * @return whether it waits for a reviewer; if not, it counts as approved
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean waits(String kind, long id) {
		boolean waits = !this.settings.automatic();
		take(kind, id, waits ? ReviewStage.WAITING : ReviewStage.DONE);
		return waits;
	}

	/**
	 * Takes something of an application that a second person here has to approve, whoever
	 * else reviews signs and templates.
	 * @param kind what it is, see {@link Reviewed#kind()}
	 * @param id its id
	 * @param sdkAppId the application
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void approvalAsked(String kind, long id, long sdkAppId) {
		take(kind, id, ReviewStage.WAITING, sdkAppId);
	}

	/**
	 * Takes something of an application that a second person here has to approve, where
	 * nobody is calling.
	 * @param kind what it is, see {@link Reviewed#kind()}
	 * @param id its id
	 * @param sdkAppId the application
	 * @param submittedBy the account on whose behalf it is submitted
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void approvalAsked(String kind, long id, long sdkAppId, long submittedBy) {
		take(kind, id, ReviewStage.WAITING, sdkAppId,
				new ReviewRecord(ReviewEvent.SUBMITTED, submittedBy, "", "", this.clock.instant()));
	}

	/**
	 * Writes down that something was taken back before anybody had decided on it.
	 * @param kind what it is
	 * @param id its id
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdrawn(String kind, long id) {
		decided(kind, id, ReviewEvent.WITHDRAWN, ReviewStage.REJECTED, "");
	}

	/**
	 * Writes down that something was taken back of itself, where nobody is calling.
	 * @param kind what it is
	 * @param id its id
	 * @param account the account on whose behalf it had been submitted
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void withdrawn(String kind, long id, long account) {
		this.mapper.insertRecord(kind, id,
				new ReviewRecord(ReviewEvent.WITHDRAWN, account, "", "", this.clock.instant()));
		this.mapper.move(kind, id, ReviewStage.REJECTED, ReviewEvent.WITHDRAWN);
	}

	/**
	 * Tells what was said to something last.
	 * @param kind what it is
	 * @param id its id
	 * @return the words, or an empty string
	 */
	public String lastReply(String kind, long id) {
		List<ReviewRecord> records = this.mapper.records(kind, id);
		return records.isEmpty() ? "" : records.get(records.size() - 1).reply();
	}

	/**
	 * Tells who submitted something last.
	 * @param kind what it is
	 * @param id its id
	 * @return the account, or empty where that is not known
	 */
	public Optional<Long> submitter(String kind, long id) {
		return Optional.ofNullable(this.mapper.find(kind, id))
			.map(ReviewItem::submittedBy)
			.filter((account) -> account != 0);
	}

	/**
	 * Forgets what was deleted; its history stays.
	 * @param kind what it is
	 * @param id its id
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void deleted(String kind, long id) {
		this.mapper.delete(kind, id);
	}

	/**
	 * Writes down that something was refused because of what else was done here.
	 * @param kind what it is
	 * @param id its id
	 * @param reply why
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void rejected(String kind, long id, String reply) {
		decided(kind, id, ReviewEvent.REJECTED, ReviewStage.REJECTED, reply);
	}

	/**
	 * Writes down what a reviewer here decided.
	 */
	void decided(String kind, long id, ReviewEvent event, ReviewStage stage, String reply) {
		this.mapper.insertRecord(kind, id,
				new ReviewRecord(event, this.account.uin(), this.account.name(), reply, this.clock.instant()));
		this.mapper.move(kind, id, stage, event);
	}

	/**
	 * Writes down that the upstream has it.
	 */
	void handedIn(String kind, long id) {
		told(kind, id, ReviewEvent.HANDED_IN, "");
	}

	/**
	 * Writes down how the upstream decided, once.
	 */
	void verdict(String kind, long id, ReviewState verdict, String reply) {
		ReviewEvent event = ReviewEvent.of(verdict);
		if (event != null) {
			told(kind, id, event, reply);
		}
	}

	List<ReviewRecord> history(String kind, long id) {
		return this.mapper.records(kind, id);
	}

	private void told(String kind, long id, ReviewEvent event, String reply) {
		ReviewItem item = this.mapper.findLocked(kind, id);
		if (item != null && item.event() != event) {
			this.mapper.insertRecord(kind, id, new ReviewRecord(event, 0, "", reply, this.clock.instant()));
			this.mapper.move(kind, id, event.stage(), event);
		}
	}

	private void take(String kind, long id, ReviewStage stage) {
		take(kind, id, stage, 0);
	}

	private void take(String kind, long id, ReviewStage stage, long sdkAppId) {
		take(kind, id, stage, sdkAppId, new ReviewRecord(ReviewEvent.SUBMITTED, this.account.uin(), this.account.name(),
				"", this.clock.instant()));
	}

	private void take(String kind, long id, ReviewStage stage, long sdkAppId, ReviewRecord entry) {
		this.mapper.insertRecord(kind, id, entry);
		this.mapper.save(new ReviewItem(kind, id, this.mapper.insertedId(), stage, entry.event(), entry.account(),
				entry.name(), entry.happened(), sdkAppId));
	}

}
