package io.smsconsole.core.insight.statistics;

import java.util.List;

/**
 * The figures of a period by the month.
 *
 * @param total of the whole period, as far as it has passed
 * @param pointSet a point for each month, at its beginning; of the first and the last one
 * what lies in the period
 */
public record DescribeMonthStatisticResponse(Figures total, List<StatisticPoint> pointSet) {

}
