package io.smsconsole.core.wire.simulator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes what comes back for messages, when its time has come: remembers it for pulls,
 * notes it in the log and has it pushed.
 */
final class FeedbackDesk {

	/** Messages that may wait for what comes back. */
	private static final int MAX_WAITING = 500_000;

	private static final int SEQUENCES_A_MILLISECOND = 1_000;

	private final Clock clock;

	private final SimulatorSettings.Timing timing;

	private final FeedbackBooks books;

	private final Callbacks callbacks;

	private final DelayedBatches<Accepted> receipts;

	private final DelayedBatches<Accepted> replies;

	private final AtomicLong sequences;

	FeedbackDesk(Clock clock, SimulatorSettings.Timing timing, ScheduledExecutorService timer, FeedbackBooks books,
			Callbacks callbacks) {
		this.clock = clock;
		this.timing = timing;
		this.books = books;
		this.callbacks = callbacks;
		this.receipts = new DelayedBatches<>(timer, MAX_WAITING, this::makeReceipts);
		this.replies = new DelayedBatches<>(timer, MAX_WAITING, this::makeReplies);
		this.sequences = new AtomicLong(clock.millis() * SEQUENCES_A_MILLISECOND);
	}

	/**
	 * Expects all that comes back for a message.
	 */
	void expect(Accepted message) {
		expect(message, message.fate().receipts(), (message.fate().reply() != null) ? 1 : 0);
	}

	/**
	 * Expects what is still missing after a restart.
	 */
	void expect(Accepted message, int missingReceipts, int missingReplies) {
		long delay = (message.fate() == Fate.LATE) ? this.timing.late().toMillis() : randomDelay();
		for (int i = 0; i < missingReceipts; i++) {
			this.receipts.add(message, delay);
			delay += randomDelay();
		}
		for (int i = 0; i < missingReplies; i++) {
			this.replies.add(message, delay);
		}
	}

	private long randomDelay() {
		return ThreadLocalRandom.current()
			.nextLong(this.timing.receiptMin().toMillis(), this.timing.receiptMax().toMillis() + 1);
	}

	private void makeReceipts(List<Accepted> messages) {
		long now = this.clock.instant().getEpochSecond();
		List<Receipt> made = new ArrayList<>(messages.size());
		for (Accepted message : messages) {
			made.add(new Receipt(this.sequences.getAndIncrement(), message, now,
					message.fate().code(message.serialNo())));
		}
		this.books.addReceipts(made);
		this.callbacks.receipts(made);
	}

	private void makeReplies(List<Accepted> messages) {
		long now = this.clock.instant().getEpochSecond();
		List<Reply> made = new ArrayList<>(messages.size());
		for (Accepted message : messages) {
			made.add(new Reply(this.sequences.getAndIncrement(), message, now, message.fate().reply()));
		}
		this.books.addReplies(made);
		this.callbacks.replies(made);
	}

}
