package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Asks for the figures of a period.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param beginTime in the first hour, UNIX seconds
 * @param endTime in the last hour, UNIX seconds
 */
public record DescribeStatisticQueryRequest(Integer international, String smsSdkAppId, Long beginTime,
		Long endTime) implements AppScoped {

}
