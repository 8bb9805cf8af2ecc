package io.smsconsole.core.base.account;

/**
 * Changes what holds for the account. What is absent stays what it is.
 *
 * @param certificationType 0 individual, 1 enterprise
 * @param arrears whether it is in arrears; 12 hours after that was first said nothing is
 * sent any more
 * @param templateParameterLengthLimit how many characters a value of a template's
 * variable may have, 0 to 500; 0 for the default
 * @param internationalDailyLimit billed segments of international messages on a natural
 * day, 0 to 100,000,000; 0 for no limit
 * @param packageRequired whether messages are refused that no package has room for, those
 * abroad where they have a price
 * @param approvalSize above how many numbers a group send has to be approved by a second
 * person, 0 to 1,000,000; 0 for never
 * @param certifiedName the name that it is certified under, at most 100 characters; empty
 * where it is not held against anything
 */
public record ModifyAccountInfoRequest(Integer certificationType, Boolean arrears, Integer templateParameterLengthLimit,
		Integer internationalDailyLimit, Boolean packageRequired, Integer approvalSize, String certifiedName) {

}
