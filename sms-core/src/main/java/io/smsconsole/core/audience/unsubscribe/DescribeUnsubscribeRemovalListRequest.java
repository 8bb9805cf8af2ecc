package io.smsconsole.core.audience.unsubscribe;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Lists requests to lift unsubscriptions, newest first. Numbers are whole for one who may
 * reveal them, unless they are asked for masked.
 *
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param international 0 mainland, 1 anywhere else; absent for both
 * @param status 1 under review, 0 approved, -1 rejected; absent for all
 * @param phoneNumber a whole number in E.164; optional
 * @param limit how many, at most 100; optional
 * @param cursor lists what is older than the request that a previous answer named;
 * optional
 * @param newerCursor lists what is next newer than that request; optional
 * @param masked whether numbers are to be masked in any case; optional
 */
public record DescribeUnsubscribeRemovalListRequest(String smsSdkAppId, Integer international, Integer status,
		String phoneNumber, Integer limit, String cursor, String newerCursor, Boolean masked) implements AppScoped {

}
