package io.smsconsole.core.insight.inbox;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Lists alarms, newest first.
 *
 * @param smsSdkAppId an application; absent for all that the caller may see, and for what
 * concerns the account
 * @param kind a kind, such as {@code task-missed}; absent for all
 * @param state {@code happened}, {@code open} or {@code resolved}; absent for all
 * @param limit how many, at most 100; optional
 * @param cursor lists what is older than the alarm that a previous answer named; optional
 */
public record DescribeAlarmListRequest(String smsSdkAppId, String kind, String state, Integer limit,
		String cursor) implements AppScoped {

}
