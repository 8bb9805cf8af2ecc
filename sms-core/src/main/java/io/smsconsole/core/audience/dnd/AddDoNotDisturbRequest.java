package io.smsconsole.core.audience.dnd;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Adds numbers to the do-not-disturb list of a sign that is in effect. The sign is named
 * in one of two ways.
 *
 * @param signId the sign's id
 * @param signName the sign to the letter
 * @param smsType 1 marketing, 2 notification, 3 verification code; absent or 0 for all
 * @param phoneNumberSet 1 to 1,000 numbers in E.164, of the sign's region
 */
public record AddDoNotDisturbRequest(Long signId, String signName, Integer smsType,
		@Required List<String> phoneNumberSet) {

}
