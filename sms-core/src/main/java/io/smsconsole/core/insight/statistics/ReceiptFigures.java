package io.smsconsole.core.insight.statistics;

import java.util.List;

import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.sending.message.MessageState;

/**
 * What is known about accepted messages.
 *
 * @param accepted committed here
 * @param reported with an outcome: delivered or failed
 * @param waiting without one, or taken back before they left
 * @param delivered the receipt says that the person has it
 * @param failed the receipt says that the person does not have it, or the upstream
 * refused it
 * @param rejected those of the failed that the upstream refused
 */
public record ReceiptFigures(long accepted, long reported, long waiting, long delivered, long failed, long rejected) {

	static ReceiptFigures of(List<CountRow> counts) {
		Sums sums = new Sums(counts);
		long accepted = sums.of(MessageState.ACCEPTED);
		long delivered = sums.of(MessageState.DELIVERED);
		long rejected = sums.of(MessageState.REJECTED);
		long failed = sums.of(MessageState.FAILED) + rejected;
		return new ReceiptFigures(accepted, delivered + failed, accepted - delivered - failed, delivered, failed,
				rejected);
	}

}
