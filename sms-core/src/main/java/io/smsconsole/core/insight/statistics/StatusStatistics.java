package io.smsconsole.core.insight.statistics;

import java.time.ZoneId;
import java.util.List;

import io.smsconsole.core.base.time.Hours;
import io.smsconsole.core.feedback.receipt.ReceiptClass;
import io.smsconsole.core.insight.count.CountScope;
import io.smsconsole.core.insight.count.MessageCounts;
import io.smsconsole.core.insight.count.Part;
import io.smsconsole.core.insight.scope.Period;
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

	private final MessageCounts counts;

	private final ZoneId zone;

	StatusStatistics(MessageCounts counts, ZoneId zone) {
		this.counts = counts;
		this.zone = zone;
	}

	SendStatusStatistics sent(long sdkAppId, Hours hours) {
		Sums sums = sums(sdkAppId, hours);
		long accepted = sums.of(MessageState.ACCEPTED);
		return new SendStatusStatistics(sums.fee(MessageState.ACCEPTED), accepted + sums.of(MessageState.REFUSED),
				accepted);
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
				sums.failed(ReceiptClass.INTERNAL, ReceiptClass.GATEWAY, ReceiptClass.KEYWORD, ReceiptClass.SIGNATURE,
						ReceiptClass.LIMIT, ReceiptClass.REQUEST, ReceiptClass.PORTED),
				sums.failed(ReceiptClass.NUMBER_NOT_EXIST),
				sums.failed(ReceiptClass.OFF, ReceiptClass.OFF_OR_NOT_IN_USE, ReceiptClass.HANDSET),
				sums.failed(ReceiptClass.BLACKLIST, ReceiptClass.UNSUBSCRIBED), sums.failed(ReceiptClass.FREQUENCY));
	}

	private Sums sums(long sdkAppId, Hours hours) {
		return new Sums(this.counts.count(CountScope.of(null, List.of(sdkAppId)),
				new Period(hours.from().atZone(this.zone), hours.to().atZone(this.zone)), Part.CODE));
	}

}
