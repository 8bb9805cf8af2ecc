package io.smsconsole.core.audience.dnd;

import java.util.List;

/**
 * Takes numbers off the do-not-disturb list: numbers of a sign and a type, or entries.
 * What is not on the list is passed over.
 *
 * @param signId the sign's id
 * @param signName the sign to the letter, instead of its id
 * @param smsType 1 marketing, 2 notification, 3 verification code, 0 those that want no
 * type; absent for whatever they do not want
 * @param phoneNumberSet 1 to 1,000 numbers in E.164
 * @param entryIdSet 1 to 1,000 entries instead of sign, type and numbers
 */
public record DeleteDoNotDisturbRequest(Long signId, String signName, Integer smsType, List<String> phoneNumberSet,
		List<Long> entryIdSet) {

}
