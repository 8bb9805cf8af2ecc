package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks for the figures of a period.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param beginTime in the first hour, UNIX seconds
 * @param endTime in the last hour, UNIX seconds
 */
public record DescribeStatisticQueryRequest(@Required Integer international, String smsSdkAppId,
		@Required Long beginTime, @Required Long endTime) implements AppScoped {

}
