package io.smsconsole.core.insight.statistics;

import java.util.List;

import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.sending.charge.ChargeSum;
import io.smsconsole.core.sending.message.MessageState;

/**
 * What messages cost, in segments and, outside of the mainland, in money.
 *
 * @param taken billed segments of the accepted messages
 * @param givenBack billed segments of those that the upstream refused or that were taken
 * back before they left
 * @param net what remains taken
 * @param cost the same in money
 */
public record Consumption(long taken, long givenBack, long net, Cost cost) {

	static Consumption of(List<CountRow> counts, List<ChargeSum> charges) {
		Sums sums = new Sums(counts);
		long taken = sums.fee(MessageState.ACCEPTED);
		long givenBack = sums.fee(MessageState.REJECTED) + sums.fee(MessageState.CANCELLED);
		return new Consumption(taken, givenBack, taken - givenBack, Cost.of(charges));
	}

}
