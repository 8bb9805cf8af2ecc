package io.smsconsole.core.insight.statistics;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

import io.smsconsole.core.base.time.Hours;
import io.smsconsole.core.feedback.receipt.ReceiptClass;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.wire.api.CallbackStatusStatisticsResponse.CallbackStatusStatistics;
import io.smsconsole.core.wire.api.SendStatusStatisticsResponse.SendStatusStatistics;

import org.springframework.stereotype.Service;

/**
 * Adds up the hourly counts of an application as the API tells them. Everything counts in
 * the hour in which the message was asked for, its receipt too.
 */
@Service
class StatusStatistics {

	private final StatisticMapper mapper;

	StatusStatistics(StatisticMapper mapper) {
		this.mapper = mapper;
	}

	SendStatusStatistics sent(long sdkAppId, Hours hours) {
		Sums sums = sums(sdkAppId, hours);
		long accepted = sums.of(MessageState.ACCEPTED);
		return new SendStatusStatistics(sums.of((sum) -> sum.in(MessageState.ACCEPTED), OutcomeSum::fee),
				accepted + sums.of(MessageState.REFUSED), accepted);
	}

	/**
	 * A message that the upstream refused counts as failed, as callers are told by a
	 * receipt; but no carrier had it, so it has no part in the carriers' reasons. These
	 * leave out, too, codes that nobody knows.
	 */
	CallbackStatusStatistics receipts(long sdkAppId, Hours hours) {
		Sums sums = sums(sdkAppId, hours);
		long delivered = sums.of(MessageState.DELIVERED);
		long failed = sums.of(MessageState.FAILED) + sums.of(MessageState.REJECTED);
		return new CallbackStatusStatistics(delivered + failed, sums.of(MessageState.ACCEPTED), failed, delivered,
				sums.of(ReceiptClass.INTERNAL, ReceiptClass.GATEWAY, ReceiptClass.KEYWORD, ReceiptClass.SIGNATURE,
						ReceiptClass.LIMIT, ReceiptClass.REQUEST, ReceiptClass.PORTED),
				sums.of(ReceiptClass.NUMBER_NOT_EXIST),
				sums.of(ReceiptClass.OFF, ReceiptClass.OFF_OR_NOT_IN_USE, ReceiptClass.HANDSET),
				sums.of(ReceiptClass.BLACKLIST, ReceiptClass.UNSUBSCRIBED), sums.of(ReceiptClass.FREQUENCY));
	}

	private Sums sums(long sdkAppId, Hours hours) {
		return new Sums(this.mapper.byOutcome(sdkAppId, hours.from(), hours.to()));
	}

	/**
	 * What was read, to be added up.
	 */
	private record Sums(List<OutcomeSum> all) {

		long of(MessageState state) {
			return of((sum) -> sum.in(state), OutcomeSum::messages);
		}

		long of(ReceiptClass... classes) {
			return of((sum) -> sum.failedBy(classes), OutcomeSum::messages);
		}

		long of(Predicate<OutcomeSum> wanted, ToLongFunction<OutcomeSum> measure) {
			return this.all.stream().filter(wanted).mapToLong(measure).sum();
		}

	}

}
