package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What came back, kept for pulls in memory and for the next start in the log.
 */
final class FeedbackBooks {

	private static final Logger logger = LoggerFactory.getLogger(FeedbackBooks.class);

	private static final int MAX_RECEIPTS = 200_000;

	private static final int MAX_REPLIES = 50_000;

	private final FeedbackHistory<Receipt> receipts = new FeedbackHistory<>(MAX_RECEIPTS);

	private final FeedbackHistory<Reply> replies = new FeedbackHistory<>(MAX_REPLIES);

	private final FeedbackLog log;

	FeedbackBooks(FeedbackLog log) {
		this.log = log;
	}

	FeedbackHistory<Receipt> receipts() {
		return this.receipts;
	}

	FeedbackHistory<Reply> replies() {
		return this.replies;
	}

	/**
	 * Keeps receipts. The log comes first, lest it tell of a pull before what was pulled.
	 */
	void addReceipts(List<Receipt> made) {
		try {
			this.log.receipts(made);
		}
		catch (IOException ex) {
			logger.error("Receipts could not be noted", ex);
		}
		made.forEach(this.receipts::add);
	}

	void addReplies(List<Reply> made) {
		try {
			this.log.replies(made);
		}
		catch (IOException ex) {
			logger.error("Replies could not be noted", ex);
		}
		made.forEach(this.replies::add);
	}

	List<Receipt> pullReceipts(String appId, int count) throws IOException {
		List<Receipt> pulled = this.receipts.pull(appId, count);
		if (!pulled.isEmpty()) {
			this.log.pulled(FeedbackLog.Event.RECEIPTS_PULLED, pulled.get(pulled.size() - 1));
		}
		return pulled;
	}

	List<Reply> pullReplies(String appId, int count) throws IOException {
		List<Reply> pulled = this.replies.pull(appId, count);
		if (!pulled.isEmpty()) {
			this.log.pulled(FeedbackLog.Event.REPLIES_PULLED, pulled.get(pulled.size() - 1));
		}
		return pulled;
	}

}
