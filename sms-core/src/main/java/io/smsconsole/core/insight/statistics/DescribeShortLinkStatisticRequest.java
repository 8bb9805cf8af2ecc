package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.Required;

/**
 * Asks how often the short links of templates were followed.
 *
 * @param international 0 for templates of the mainland, 1 for others
 * @param smsSdkAppId the application that the links belong to; absent for all that the
 * caller may see
 * @param templateId a template; optional
 * @param search a part of a link's name or target, or the link itself; optional
 * @param beginTime in the first hour, UNIX seconds
 * @param endTime in the last hour, UNIX seconds
 */
public record DescribeShortLinkStatisticRequest(@Required Integer international, String smsSdkAppId, Long templateId,
		String search, @Required Long beginTime, @Required Long endTime) implements ViewRequest {

	@Override
	public String signName() {
		return null;
	}

}
