package io.smsconsole.core.base.account;

import java.time.Instant;

/**
 * What the owner decided about the account.
 *
 * @param type how it is certified
 * @param certifiedName the name that it is certified under, or an empty string
 * @param templateParameterLengthLimit how many characters a value may have, or 0 for the
 * default
 * @param internationalDailyLimit billed segments of a natural day, or 0 for no limit
 * @param packageRequired whether messages need a package
 * @param approvalSize above how many numbers a group send needs a second person, or 0 for
 * never
 * @param arrearsSince since when it is in arrears, or {@code null}
 */
record Account(AccountType type, String certifiedName, int templateParameterLengthLimit, int internationalDailyLimit,
		boolean packageRequired, int approvalSize, Instant arrearsSince) implements AccountSettings {

	static Account of(AccountSettings settings) {
		return new Account(settings.type(), settings.certifiedName(), settings.templateParameterLengthLimit(),
				settings.internationalDailyLimit(), settings.packageRequired(), settings.approvalSize(),
				settings.arrearsSince());
	}

}
