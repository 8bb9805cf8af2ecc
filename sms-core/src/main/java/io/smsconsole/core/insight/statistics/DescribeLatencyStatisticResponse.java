package io.smsconsole.core.insight.statistics;

import java.util.List;

/**
 * How long messages of a period took.
 *
 * @param accept from the request to its commit here
 * @param submit from the request to the upstream's answer
 * @param receipt from the upstream's answer to the receipt
 * @param pointSet by the hour in a period of a day at most, by the month in one of more
 * than 92 days, else by the day
 */
public record DescribeLatencyStatisticResponse(Quantiles accept, Quantiles submit, Quantiles receipt,
		List<LatencyPoint> pointSet) {

}
