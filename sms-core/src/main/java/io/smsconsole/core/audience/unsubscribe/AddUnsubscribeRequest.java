package io.smsconsole.core.audience.unsubscribe;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Unsubscribes numbers that said so by other ways than a reply, or to another platform.
 *
 * @param smsSdkAppId the application that they are added for
 * @param signName a sign that is in effect; absent outside of the mainland for messages
 * without one
 * @param smsType 1 marketing, 2 notification, 3 verification code
 * @param phoneNumberSet 1 to 10,000 numbers in E.164
 */
public record AddUnsubscribeRequest(@Required String smsSdkAppId, String signName, @Required Integer smsType,
		@Required List<String> phoneNumberSet) implements AppScoped {

	/** The most numbers that one call adds. */
	public static final int MOST = 10_000;

}
