package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.Required;

/**
 * Asks for the figures of a period by country or region.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param signName a sign; optional
 * @param templateId a template; optional
 * @param beginTime in the first hour, UNIX seconds
 * @param endTime in the last hour, UNIX seconds
 */
public record DescribeNationCodeStatisticRequest(@Required Integer international, String smsSdkAppId, String signName,
		Long templateId, @Required Long beginTime, @Required Long endTime) implements ViewRequest {

}
