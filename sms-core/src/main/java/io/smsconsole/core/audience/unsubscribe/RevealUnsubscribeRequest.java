package io.smsconsole.core.audience.unsubscribe;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Reveals the numbers of unsubscribed people, newest first.
 *
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param international 0 mainland, 1 anywhere else; absent for both
 * @param signName a sign to the letter; optional
 * @param smsType 1 marketing, 2 notification, 3 verification code; optional
 * @param phoneNumber a whole number in E.164; optional
 * @param unsubscribeIdSet only these entries, at most 100; optional
 * @param limit how many, at most 5,000; 1,000 where it is absent
 * @param cursor lists what is older than the entry that a previous answer named; optional
 */
public record RevealUnsubscribeRequest(String smsSdkAppId, Integer international, String signName, Integer smsType,
		String phoneNumber, List<Long> unsubscribeIdSet, Integer limit, String cursor) implements AppScoped {

	/** The most entries that one call reveals. */
	public static final int MOST = 5_000;

}
