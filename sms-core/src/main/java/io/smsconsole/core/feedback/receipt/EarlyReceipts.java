package io.smsconsole.core.feedback.receipt;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.smsconsole.core.base.transaction.RetriedTransaction;
import io.smsconsole.core.sending.message.MessageStore;

import org.springframework.stereotype.Service;

/**
 * Keeps receipts that overtook the answer to their own submission and do not name it, as
 * an upstream reports them that gives no {@code SessionContext} back: once the answer is
 * recorded, their serial numbers are known.
 */
@Service
public class EarlyReceipts {

	/** By then an answer is recorded, or lost for good. */
	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private final ReceiptMapper mapper;

	private final Receipts receipts;

	private final MessageStore messages;

	private final Clock clock;

	EarlyReceipts(ReceiptMapper mapper, Receipts receipts, MessageStore messages, Clock clock) {
		this.mapper = mapper;
		this.messages = messages;
		this.receipts = receipts;
		this.clock = clock;
	}

	/**
	 * Records those whose messages are known by now.
	 * @param limit how many at most
	 * @return how many were recorded; fewer than the limit when none is left
	 */
	public int settle(int limit) {
		List<EarlyReceipt> known = this.mapper.known(this.messages.firstAwaited(), limit);
		if (!known.isEmpty()) {
			this.receipts.record(known.stream().map(EarlyReceipt::receipt).toList());
			this.mapper.unpark(known.stream().map(EarlyReceipt::serialNo).toList());
		}
		return known.size();
	}

	/**
	 * Forgets those that belong to nobody here.
	 * @param limit how many at most
	 * @return how many; fewer than the limit when none is left
	 */
	@RetriedTransaction
	public int forget(int limit) {
		return this.mapper.forget(this.clock.instant().minus(PATIENCE), limit);
	}

}
