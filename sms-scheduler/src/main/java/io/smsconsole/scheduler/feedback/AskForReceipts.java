package io.smsconsole.scheduler.feedback;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.feedback.receipt.MissingReceipts;
import io.smsconsole.core.feedback.receipt.MissingReceipts.Missing;
import io.smsconsole.core.feedback.receipt.Receipts;
import io.smsconsole.core.wire.upstream.Upstream;
import io.smsconsole.core.wire.upstream.UpstreamDownException;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;
import io.smsconsole.scheduler.chore.Chore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks the upstream for the receipts of single numbers: the third way, should callback
 * and pull both be lost. No faster than the upstream allows, the oldest first.
 */
@Component
class AskForReceipts implements Chore {

	private static final Logger logger = LoggerFactory.getLogger(AskForReceipts.class);

	private static final Duration EVERY = Duration.ofSeconds(5);

	/** The upstream takes 20 such questions a second; others ask too. */
	private static final int AT_ONCE = 80;

	private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

	private final MissingReceipts missing;

	private final Upstream upstream;

	private final Receipts receipts;

	private final Ids ids;

	private final List<Duration> ages;

	AskForReceipts(MissingReceipts missing, Upstream upstream, Receipts receipts, Ids ids,
			@Value("${sms.receipt.ask-after:1m,10m,1h,6h,24h,71h}") List<Duration> ages) {
		this.missing = missing;
		this.upstream = upstream;
		this.receipts = receipts;
		this.ids = ids;
		this.ages = ages;
	}

	@Override
	public String name() {
		return "ask-for-receipts";
	}

	@Override
	public Duration every() {
		return EVERY;
	}

	@Override
	public void run() {
		try {
			askAll();
		}
		catch (UpstreamDownException ex) {
			// the chore that pulls says so already; what was not asked stays due
			logger.debug("The upstream could not be asked for receipts", ex);
		}
	}

	private void askAll() {
		int left = AT_ONCE;
		for (int step = this.ages.size() - 1; step >= 0 && left > 0; step--) {
			MissingReceipts.Batch due = this.missing.due(step, this.ages.get(step), left);
			due.messages().forEach(this::ask);
			this.missing.asked(due);
			left -= due.messages().size();
		}
	}

	private void ask(Missing message) {
		Instant since = this.ids.instant(message.id()).minus(CLOCKS_APART);
		List<UpstreamReceipt> known = this.upstream.receiptsOf(message.phone(), since);
		if (!known.isEmpty()) {
			this.receipts.record(known);
		}
	}

}
