package io.smsconsole.core.insight.statistics;

import java.util.List;

/**
 * How often a short link was followed.
 *
 * @param total the sums
 * @param before those of the period before
 * @param pointSet by the hour in a period of a day at most, by the month in one of more
 * than 92 days, else by the day
 * @param taskSet by group send, the latest first
 */
public record DescribeShortLinkClicksResponse(ClickFigures total, ClickFigures before, List<ClickPoint> pointSet,
		List<TaskClicks> taskSet) {

}
