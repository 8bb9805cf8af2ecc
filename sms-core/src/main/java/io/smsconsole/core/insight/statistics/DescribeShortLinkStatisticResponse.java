package io.smsconsole.core.insight.statistics;

import java.util.List;

/**
 * How often the short links of templates were followed.
 *
 * @param total the sums
 * @param before those of the period before
 * @param pointSet by the hour in a period of a day at most, by the month in one of more
 * than 92 days, else by the day
 * @param linkSet by link, the most followed first; those that were neither sent nor
 * followed are left out
 */
public record DescribeShortLinkStatisticResponse(ClickFigures total, ClickFigures before, List<ClickPoint> pointSet,
		List<LinkClicks> linkSet) {

}
