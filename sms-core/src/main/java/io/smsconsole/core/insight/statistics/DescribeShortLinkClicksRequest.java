package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.Required;

/**
 * Asks how often a short link was followed.
 *
 * @param linkId the link
 * @param beginTime in the first hour, UNIX seconds
 * @param endTime in the last hour, UNIX seconds
 */
public record DescribeShortLinkClicksRequest(@Required String linkId, @Required Long beginTime,
		@Required Long endTime) {

}
