package io.smsconsole.core.insight.statistics;

import java.util.List;

/**
 * What the receipts of a period say.
 *
 * @param total of the whole period, as far as it has passed
 * @param before of the same hours in the period before
 * @param pointSet by the hour in a period of a day at most, by the month in one of more
 * than 92 days, else by the day
 * @param reasonSet why messages failed, the most frequent first
 * @param carrierSet in whose network the failed ones were, the most frequent first
 */
public record DescribeReceiptResultResponse(ReceiptFigures total, ReceiptFigures before, List<ReceiptPoint> pointSet,
		List<ReasonCount> reasonSet, List<CarrierCount> carrierSet) {

}
