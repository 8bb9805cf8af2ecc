package io.smsconsole.core.base.account;

/**
 * What holds for the account.
 *
 * @param certificationType 0 individual, 1 enterprise
 * @param arrears whether it is in arrears
 * @param arrearsTime since when, UNIX seconds, or 0
 * @param templateParameterLengthLimit how many characters a value of a template's
 * variable may have, 0 for the default
 * @param internationalDailyLimit billed segments of international messages on a natural
 * day, 0 for no limit
 * @param packageRequired whether messages are refused that no package has room for, those
 * abroad where they have a price
 * @param approvalSize above how many numbers a group send has to be approved by a second
 * person, 0 for never
 * @param certifiedName the name that it is certified under, or an empty string
 */
public record DescribeAccountInfoResponse(int certificationType, boolean arrears, long arrearsTime,
		int templateParameterLengthLimit, int internationalDailyLimit, boolean packageRequired, int approvalSize,
		String certifiedName) {

	static DescribeAccountInfoResponse of(AccountSettings account) {
		boolean arrears = account.arrearsSince() != null;
		return new DescribeAccountInfoResponse(account.type().ordinal(), arrears,
				arrears ? account.arrearsSince().getEpochSecond() : 0, account.templateParameterLengthLimit(),
				account.internationalDailyLimit(), account.packageRequired(), account.approvalSize(),
				account.certifiedName());
	}

}
