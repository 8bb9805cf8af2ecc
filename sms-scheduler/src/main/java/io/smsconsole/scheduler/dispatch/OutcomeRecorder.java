package io.smsconsole.scheduler.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Gathers outcomes for a moment and records them together. What cannot be recorded is
 * left alone: its lease runs out and the reconciler finds out what became of it.
 */
@Component
class OutcomeRecorder {

	private static final Logger logger = LoggerFactory.getLogger(OutcomeRecorder.class);

	private static final int MOST_MESSAGES = 4000;

	private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();

	private final Outcomes outcomes;

	OutcomeRecorder(Outcomes outcomes) {
		this.outcomes = outcomes;
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
	 */
	void recordNext(long millis) throws InterruptedException {
		Pending first = this.queue.poll(millis, TimeUnit.MILLISECONDS);
		if (first == null) {
			return;
		}
		List<Pending> batch = new ArrayList<>(List.of(first));
		int messages = first.size();
		for (Pending next = this.queue.poll(); next != null; next = this.queue.poll()) {
			batch.add(next);
			messages += next.size();
			if (messages >= MOST_MESSAGES) {
				break;
			}
		}
		record(batch);
	}

	boolean isEmpty() {
		return this.queue.isEmpty();
	}

	private void record(List<Pending> batch) {
		try {
			this.outcomes.record(batch.stream().map(Pending::outcome).toList());
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("{} outcomes could not be recorded; they will be found out again: {}", batch.size(),
					ex.getMessage());
		}
		finally {
			batch.forEach((pending) -> pending.done().run());
		}
	}

	/**
	 * An outcome that waits to be recorded.
	 */
	private record Pending(Outcome outcome, Runnable done) {

		int size() {
			return this.outcome.claim().messages().size();
		}

	}

}
