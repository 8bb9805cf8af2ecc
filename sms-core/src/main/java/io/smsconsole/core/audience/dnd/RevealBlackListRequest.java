package io.smsconsole.core.audience.dnd;

import java.util.List;

/**
 * Reveals the numbers that are not to be disturbed.
 *
 * @param international 0 mainland, 1 anywhere else; absent for both
 * @param signName a sign to the letter; optional
 * @param smsType 1 marketing, 2 notification, 3 verification code, 0 those that want no
 * type; optional
 * @param phoneNumber a whole number in E.164; optional
 * @param entryIdSet only these entries; optional
 */
public record RevealBlackListRequest(Integer international, String signName, Integer smsType, String phoneNumber,
		List<Long> entryIdSet) {

}
