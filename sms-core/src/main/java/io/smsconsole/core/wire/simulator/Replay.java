package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.phone.PhoneNumbers;

/**
 * Takes up after a restart what the last minutes left: what came back then can be pulled
 * and found again, and what had not come back yet is expected again.
 */
final class Replay {

	private static final Duration REACH = Duration.ofMinutes(10);

	private static final int MAX_MESSAGES = 200_000;

	private final Journal journal;

	private final FeedbackLog log;

	private final FeedbackBooks books;

	private final Map<String, Missing> messages = new LinkedHashMap<>();

	Replay(Journal journal, FeedbackLog log, FeedbackBooks books) {
		this.journal = journal;
		this.log = log;
		this.books = books;
	}

	void run(Clock clock, FeedbackDesk desk) throws IOException {
		Instant since = clock.instant().minus(REACH);
		this.journal.read(since, this::remember);
		this.log.read(since, this::restore);
		this.messages.values().forEach((missing) -> desk.expect(missing.message, missing.receipts, missing.replies));
	}

	private boolean remember(Submission submission, JournalLine line) {
		PhoneNumber number = line.accepted() ? PhoneNumbers.strict(line.phone()).number() : null;
		if (number != null) {
			Accepted message = new Accepted(submission, line.serialNo(), line.phone(), number.countryCode());
			this.messages.put(line.serialNo(), new Missing(message));
			if (this.messages.size() > MAX_MESSAGES) {
				Iterator<String> oldest = this.messages.keySet().iterator();
				oldest.next();
				oldest.remove();
			}
		}
		return true;
	}

	private boolean restore(FeedbackLog.Entry entry) {
		Missing missing = this.messages.get(entry.serialNo());
		long seconds = entry.time().getEpochSecond();
		switch (entry.event()) {
			case RECEIPT -> {
				if (missing != null) {
					missing.receipts--;
					this.books.receipts().add(new Receipt(entry.sequence(), missing.message, seconds, entry.code()));
				}
			}
			case REPLY -> {
				if (missing != null) {
					missing.replies--;
					this.books.replies()
						.add(new Reply(entry.sequence(), missing.message, seconds, missing.message.fate().reply()));
				}
			}
			case RECEIPTS_PULLED -> this.books.receipts().pulledUpTo(entry.appId(), entry.sequence());
			case REPLIES_PULLED -> this.books.replies().pulledUpTo(entry.appId(), entry.sequence());
		}
		return true;
	}

	/**
	 * A message and what has not come back for it yet.
	 */
	private static final class Missing {

		private final Accepted message;

		private int receipts;

		private int replies;

		private Missing(Accepted message) {
			this.message = message;
			this.receipts = message.fate().receipts();
			this.replies = (message.fate().reply() != null) ? 1 : 0;
		}

	}

}
