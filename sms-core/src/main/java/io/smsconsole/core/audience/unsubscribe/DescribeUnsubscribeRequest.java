package io.smsconsole.core.audience.unsubscribe;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Lists who is unsubscribed, newest first. A number that is asked for is told whichever
 * application it answered, since it holds for all of them. Numbers are whole for one who
 * may reveal them, unless they are asked for masked.
 *
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param international 0 mainland, 1 anywhere else; absent for both
 * @param signName a sign to the letter; optional
 * @param smsType 1 marketing, 2 notification, 3 verification code; optional
 * @param phoneNumber a whole number in E.164; optional
 * @param limit how many, at most 100; optional
 * @param cursor lists what is older than the entry that a previous answer named; optional
 * @param newerCursor lists what is next newer than that entry; optional
 * @param masked whether numbers are to be masked in any case; optional
 */
public record DescribeUnsubscribeRequest(String smsSdkAppId, Integer international, String signName, Integer smsType,
		String phoneNumber, Integer limit, String cursor, String newerCursor, Boolean masked) implements AppScoped {

}
