package io.smsconsole.core.insight.statistics;

import java.util.List;

import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.sending.message.MessageState;

/**
 * How many messages.
 *
 * @param requests every number asked for, the refused ones too
 * @param accepted committed here
 * @param fee billed segments of the accepted ones
 * @param delivered the receipt says that the person has it
 * @param failed the receipt says that the person does not have it
 * @param rejected refused by the upstream
 */
public record Figures(long requests, long accepted, long fee, long delivered, long failed, long rejected) {

	/** Nothing at all. */
	public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

	static Figures of(List<CountRow> counts) {
		Sums sums = new Sums(counts);
		long accepted = sums.of(MessageState.ACCEPTED);
		return new Figures(accepted + sums.of(MessageState.REFUSED), accepted, sums.fee(MessageState.ACCEPTED),
				sums.of(MessageState.DELIVERED), sums.of(MessageState.FAILED), sums.of(MessageState.REJECTED));
	}

	/**
	 * Adds figures.
	 * @param other others
	 * @return the sums
	 */
	public Figures plus(Figures other) {
		return new Figures(this.requests + other.requests, this.accepted + other.accepted, this.fee + other.fee,
				this.delivered + other.delivered, this.failed + other.failed, this.rejected + other.rejected);
	}

}
