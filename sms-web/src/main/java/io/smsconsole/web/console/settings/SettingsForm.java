package io.smsconsole.web.console.settings;

import io.smsconsole.core.base.account.DescribeAccountInfoResponse;
import io.smsconsole.core.base.account.ModifyAccountInfoRequest;
import io.smsconsole.web.form.Entered;

/**
 * What is entered about the account.
 *
 * @param certificationType 0 individual, 1 enterprise
 * @param certifiedName the name it is certified under
 * @param arrears whether it is in arrears
 * @param templateParameterLengthLimit the most characters of a variable's value
 * @param internationalDailyLimit international billed segments of a day
 * @param packageRequired whether messages need a package
 * @param approvalSize above how many numbers a group send needs a second person
 */
record SettingsForm(String certificationType, String certifiedName, boolean arrears,
		String templateParameterLengthLimit, String internationalDailyLimit, boolean packageRequired,
		String approvalSize) {

	private static final int NO_NUMBER = -1;

	static SettingsForm of(DescribeAccountInfoResponse account) {
		return new SettingsForm(String.valueOf(account.certificationType()), account.certifiedName(), account.arrears(),
				String.valueOf(account.templateParameterLengthLimit()),
				String.valueOf(account.internationalDailyLimit()), account.packageRequired(),
				String.valueOf(account.approvalSize()));
	}

	ModifyAccountInfoRequest change() {
		return new ModifyAccountInfoRequest(number(this.certificationType), this.arrears,
				number(this.templateParameterLengthLimit), number(this.internationalDailyLimit), this.packageRequired,
				number(this.approvalSize), this.certifiedName);
	}

	/** An empty field is no number either, rather than one that stays. */
	private static Integer number(String text) {
		Integer number = Entered.integer(text);
		return (number != null) ? number : (Integer) NO_NUMBER;
	}

}
