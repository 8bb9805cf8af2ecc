package io.smsconsole.core.insight.statistics;

import java.util.List;

import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.sending.message.MessageState;

/**
 * What messages cost, in segments.
 *
 * @param taken billed segments of the accepted messages
 * @param givenBack billed segments of those that the upstream refused or that were taken
 * back before they left
 * @param net what remains taken
 */
public record Consumption(long taken, long givenBack, long net) {

	static Consumption of(List<CountRow> counts) {
		Sums sums = new Sums(counts);
		long taken = sums.fee(MessageState.ACCEPTED);
		long givenBack = sums.fee(MessageState.REJECTED) + sums.fee(MessageState.CANCELLED);
		return new Consumption(taken, givenBack, taken - givenBack);
	}

}
