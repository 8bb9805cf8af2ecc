package io.smsconsole.core.insight.inbox;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Counts the alarms of the last 30 days that the caller has not read.
 *
 * @param smsSdkAppId an application; absent for all that the caller may see, and for what
 * concerns the account
 */
public record DescribeUnreadAlarmCountRequest(String smsSdkAppId) implements AppScoped {

}
