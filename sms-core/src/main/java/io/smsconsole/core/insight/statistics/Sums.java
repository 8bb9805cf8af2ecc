package io.smsconsole.core.insight.statistics;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import io.smsconsole.core.feedback.receipt.ReceiptClass;
import io.smsconsole.core.insight.count.CountRow;
import io.smsconsole.core.sending.message.MessageState;

/**
 * Counts to be added up.
 *
 * @param counts the counts
 */
record Sums(List<CountRow> counts) {

	/** How many messages came into a state. */
	long of(MessageState state) {
		return of((count) -> count.state() == state, CountRow::messages);
	}

	/** How many segments the messages are billed as that came into a state. */
	long fee(MessageState state) {
		return of((count) -> count.state() == state, CountRow::fee);
	}

	/** How many messages converted. */
	long converted() {
		return of((count) -> true, CountRow::converted);
	}

	/** How many messages failed for a reason of these classes, by what a receipt said. */
	long failed(ReceiptClass... classes) {
		List<ReceiptClass> wanted = List.of(classes);
		return of((count) -> count.state() == MessageState.FAILED && wanted.contains(count.meaning().kind()),
				CountRow::messages);
	}

	private long of(Predicate<CountRow> wanted, ToLongFunction<CountRow> measure) {
		return this.counts.stream().filter(wanted).mapToLong(measure).sum();
	}

}
