package io.smsconsole.core.audience.unsubscribe;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks for unsubscriptions to be lifted: those of a number under a sign, or entries.
 *
 * @param smsSdkAppId the application that asks; absent with entries for that of each
 * @param signName the sign to the letter
 * @param phoneNumber the number in E.164
 * @param smsType 1 marketing, 2 notification, 3 verification code; absent for all types
 * that it is unsubscribed from
 * @param unsubscribeIdSet 1 to 100 entries instead of sign, number and type
 * @param reason why, 1 to 200 characters
 */
public record ApplyUnsubscribeRemovalRequest(String smsSdkAppId, String signName, String phoneNumber, Integer smsType,
		List<Long> unsubscribeIdSet, @Required String reason) implements AppScoped {

}
