package io.smsconsole.core.base.account;

import java.time.Instant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The settings {@code sms.account.*}: what holds until the owner decides otherwise.
 *
 * @param type how the account is certified
 * @param certifiedName the name that it is certified under, or an empty string where that
 * is not held against anything
 * @param templateParameterLengthLimit how many characters a value of a template's
 * variable may have; 0 for the default, which is no limit for an enterprise and 12 for a
 * person
 * @param internationalDailyLimit how many billed segments of international messages the
 * account may send on a natural day; 0 for no limit
 * @param packageRequired whether messages are refused that no package has room for, those
 * abroad where they have a price
 * @param approvalSize above how many numbers a group send needs a second person, or 0 for
 * never
 */
@ConfigurationProperties("sms.account")
public record AccountDefaults(@DefaultValue("enterprise") AccountType type, @DefaultValue("") String certifiedName,
		@DefaultValue("0") int templateParameterLengthLimit, @DefaultValue("1000") int internationalDailyLimit,
		boolean packageRequired, @DefaultValue("0") int approvalSize) implements AccountSettings {

	public AccountDefaults {
		Assert.isTrue(internationalDailyLimit >= 0,
				"SMS_ACCOUNT_INTERNATIONAL_DAILY_LIMIT must be 0 (no limit) or more");
		Assert.isTrue(approvalSize >= 0, "SMS_ACCOUNT_APPROVAL_SIZE must be 0 (never) or more");
	}

	@Override
	public Instant arrearsSince() {
		return null;
	}

}
