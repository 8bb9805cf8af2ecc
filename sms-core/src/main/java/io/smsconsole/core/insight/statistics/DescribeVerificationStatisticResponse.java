package io.smsconsole.core.insight.statistics;

import java.util.List;

/**
 * The figures of the verification codes of a period.
 *
 * @param total of the whole period, as far as it has passed
 * @param before of the same hours a day earlier; a month earlier where it is told by the
 * month
 * @param pointSet by the hour in a period of a day at most, by the month in one of more
 * than 92 days, else by the day
 */
public record DescribeVerificationStatisticResponse(Figures total, Figures before, List<VerificationPoint> pointSet) {

}
