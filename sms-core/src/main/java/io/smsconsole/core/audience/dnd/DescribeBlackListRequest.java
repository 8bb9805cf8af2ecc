package io.smsconsole.core.audience.dnd;

/**
 * Lists who is not to be disturbed, newest first. Numbers are whole for one who may
 * reveal them, unless they are asked for masked.
 *
 * @param international 0 mainland, 1 anywhere else; absent for both
 * @param signId a sign's id; optional
 * @param signName a sign to the letter, instead of its id; optional
 * @param smsType 1 marketing, 2 notification, 3 verification code, 0 those that want no
 * type; optional
 * @param phoneNumber a whole number in E.164; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 * @param masked whether numbers are to be masked in any case; optional
 */
public record DescribeBlackListRequest(Integer international, Long signId, String signName, Integer smsType,
		String phoneNumber, Integer limit, Integer offset, Boolean masked) {

}
