package io.smsconsole.core.limits.abuse;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Changes what looks like abuse of an application's verification codes. What is absent
 * stays.
 *
 * @param smsSdkAppId the application
 * @param enabled whether to look
 * @param requests how many codes must be exceeded in an hour, 1 or more
 * @param successRate below how many percent accepted it must be, 1 to 100
 * @param growthRate by how many percent the same hour of yesterday must be exceeded, 0 or
 * more
 * @param stopEnabled whether to stop codes then, until somebody resumes them
 */
public record ModifyAbuseMonitorRequest(@Required String smsSdkAppId, Boolean enabled, Integer requests,
		Integer successRate, Integer growthRate, Boolean stopEnabled) implements AppScoped {

}
