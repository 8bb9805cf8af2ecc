package io.smsconsole.core.insight.statistics;

import java.util.List;

/**
 * What the messages of a period cost.
 *
 * @param total of the whole period, as far as it has passed
 * @param before of the same hours in the period before
 * @param pointSet by the hour in a period of a day at most, by the month in one of more
 * than 92 days, else by the day
 */
public record DescribePackageConsumptionResponse(Consumption total, Consumption before,
		List<ConsumptionPoint> pointSet) {

}
