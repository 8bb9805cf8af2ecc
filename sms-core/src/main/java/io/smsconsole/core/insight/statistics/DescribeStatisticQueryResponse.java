package io.smsconsole.core.insight.statistics;

import java.util.List;

/**
 * The figures of a period.
 *
 * @param total of the whole period, as far as it has passed
 * @param before of the same hours in the period before
 * @param pointSet by the hour in a period of a day at most, by the month in one of more
 * than 92 days, else by the day; as far as it has passed
 */
public record DescribeStatisticQueryResponse(Figures total, Figures before, List<StatisticPoint> pointSet) {

}
