package io.smsconsole.scheduler.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.smsconsole.core.sending.message.Claim;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Gathers outcomes for a moment and records them together. While the database takes
 * nothing they are kept, for as long as their claims hold; after that they are left
 * alone, since the reconciler finds out what became of them.
 */
@Component
class OutcomeRecorder {

	private static final Logger logger = LoggerFactory.getLogger(OutcomeRecorder.class);

	private static final int MOST_MESSAGES = 4000;

	/** Nobody waits for it, and recording many costs hardly more than recording one. */
	private static final long GAP_MILLIS = 5;

	private static final int ENOUGH = 128;

	private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();

	private final Outcomes outcomes;

	private final Duration lease;

	private final Clock clock;

	OutcomeRecorder(Outcomes outcomes, DispatchProperties properties, Clock clock) {
		this.outcomes = outcomes;
		this.lease = properties.lease();
		this.clock = clock;
	}

	/**
	 * Takes an outcome.
	 * @param outcome what came of a claim
	 * @param done run as soon as it is recorded or given up
	 */
	void offer(Outcome outcome, Runnable done) {
		this.queue.add(new Pending(outcome, done));
	}

	/**
	 * Waits for outcomes and records them.
	 * @param millis how long to wait for the first one
	 * @throws DataAccessException while the database takes nothing; what was not recorded
	 * is kept
	 */
	void recordNext(long millis) throws InterruptedException {
		Pending first = this.queue.poll(millis, TimeUnit.MILLISECONDS);
		if (first == null) {
			return;
		}
		List<Pending> batch = new ArrayList<>(List.of(first));
		int messages = first.size();
		for (Pending next = next(batch); next != null; next = next(batch)) {
			batch.add(next);
			messages += next.size();
			if (messages >= MOST_MESSAGES) {
				break;
			}
		}
		try {
			record(batch);
		}
		finally {
			batch.forEach(this::settle);
		}
	}

	private Pending next(List<Pending> batch) throws InterruptedException {
		return this.queue.poll((batch.size() < ENOUGH) ? GAP_MILLIS : 0, TimeUnit.MILLISECONDS);
	}

	boolean isEmpty() {
		return this.queue.isEmpty();
	}

	private void record(List<Pending> batch) {
		try {
			this.outcomes.record(batch.stream().map((pending) -> pending.outcome).toList());
			batch.forEach((pending) -> pending.over = true);
		}
		catch (RuntimeException ex) {
			if (databaseAtFault(ex)) {
				batch.stream().filter((pending) -> !holds(pending.outcome.claim())).forEach((late) -> giveUp(late, ex));
				throw ex;
			}
			// one that can't be stored spoils no other
			if (batch.size() > 1) {
				batch.forEach((pending) -> record(List.of(pending)));
			}
			else {
				giveUp(batch.get(0), ex);
			}
		}
	}

	/** Whether it is the database that cannot, and not the outcome that is bad. */
	private static boolean databaseAtFault(RuntimeException ex) {
		return ex instanceof TransactionException
				|| (ex instanceof DataAccessException && !(ex instanceof DataIntegrityViolationException));
	}

	private boolean holds(Claim claim) {
		return claim.submission().claimedAt().plus(this.lease).isAfter(this.clock.instant());
	}

	private void giveUp(Pending pending, Exception cause) {
		logger.warn("The outcome of submission {} could not be recorded; it will be found out again: {}",
				pending.outcome.claim().submission().id(), cause.getMessage());
		pending.over = true;
	}

	private void settle(Pending pending) {
		if (pending.over) {
			pending.done.run();
		}
		else {
			this.queue.add(pending);
		}
	}

	/**
	 * An outcome that waits to be recorded, or is over: recorded or given up.
	 */
	private static final class Pending {

		private final Outcome outcome;

		private final Runnable done;

		private boolean over;

		Pending(Outcome outcome, Runnable done) {
			this.outcome = outcome;
			this.done = done;
		}

		int size() {
			return this.outcome.claim().messages().size();
		}

	}

}
