package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.action.Required;

/**
 * Asks how long messages of a period took. Signs and templates are not told apart.
 *
 * @param international 0 mainland, 1 anywhere else
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param beginTime in the first hour, UNIX seconds
 * @param endTime in the last hour, UNIX seconds
 */
public record DescribeLatencyStatisticRequest(@Required Integer international, String smsSdkAppId,
		@Required Long beginTime, @Required Long endTime) implements ViewRequest {

	@Override
	public String signName() {
		return null;
	}

	@Override
	public Long templateId() {
		return null;
	}

}
