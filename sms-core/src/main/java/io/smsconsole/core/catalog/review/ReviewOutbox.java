package io.smsconsole.core.catalog.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders to the {@linkplain ReviewMirror mirror}, given in the transaction that changes a
 * sign or a template, so that neither is lost without the other.
 */
@Service
public class ReviewOutbox {

	private static final Duration LEASE = Duration.ofMinutes(2);

	private static final int BATCH = 50;

	private final OutboxMapper mapper;

	private final Clock clock;

	ReviewOutbox(OutboxMapper mapper, Clock clock) {
		this.mapper = mapper;
		this.clock = clock;
	}

	/**
	 * Orders that something is handed in at the upstream, or its new text.
	 * @param kind what it is, see {@link Mirrored#kind()}
	 * @param itemId our id of it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void submit(String kind, long itemId) {
		this.mapper.order(kind, itemId, MirrorStep.SUBMIT, this.clock.instant());
	}

	/**
	 * Orders that something is deleted at the upstream.
	 * @param kind what it is, see {@link Mirrored#kind()}
	 * @param itemId our id of it
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(String kind, long itemId) {
		this.mapper.order(kind, itemId, MirrorStep.REMOVE, this.clock.instant());
	}

	/**
	 * Orders that nothing is done at the upstream until a reviewer here has decided.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void hold(String kind, long itemId) {
		this.mapper.hold(kind, itemId);
	}

	@RetriedTransaction
	List<MirrorEntry> claim(String kind) {
		Instant now = this.clock.instant();
		List<MirrorEntry> due = this.mapper.due(kind, now, BATCH);
		due.forEach((entry) -> this.mapper.lease(entry, now, now.plus(LEASE)));
		return due;
	}

	/**
	 * Goes on to watching what was handed in, and writes that down.
	 */
	@RetriedTransaction
	void watch(MirrorEntry entry, Runnable outcome) {
		if (this.mapper.move(entry, MirrorStep.WATCH, Backoff.FIRST.after(this.clock.instant())) > 0) {
			outcome.run();
		}
		else {
			this.mapper.release(entry);
		}
	}

	/**
	 * Hands in once more what the upstream has lost.
	 */
	@RetriedTransaction
	void repeat(MirrorEntry entry) {
		if (this.mapper.move(entry, MirrorStep.SUBMIT, Backoff.FIRST.after(this.clock.instant())) == 0) {
			this.mapper.release(entry);
		}
	}

	/**
	 * Goes on watching, together with what this look has changed.
	 */
	@RetriedTransaction
	void goOn(MirrorEntry entry, Runnable outcome) {
		Instant next = new Backoff(entry.attempt()).after(this.clock.instant());
		if (this.mapper.postpone(entry, false, next, "") > 0) {
			outcome.run();
		}
		else {
			this.mapper.release(entry);
		}
	}

	@RetriedTransaction
	void retry(MirrorEntry entry, boolean doubtful, String trouble) {
		Instant next = new Backoff(entry.attempt()).after(this.clock.instant());
		if (this.mapper.postpone(entry, doubtful, next, trouble) == 0) {
			this.mapper.release(entry);
		}
	}

	/**
	 * Ends an order, together with what its outcome changes.
	 * @param entry the order
	 * @param outcome what to change, unless a newer order has come in between
	 */
	@RetriedTransaction
	void finish(MirrorEntry entry, Runnable outcome) {
		if (this.mapper.delete(entry) > 0) {
			outcome.run();
		}
		else {
			this.mapper.release(entry);
		}
	}

}
