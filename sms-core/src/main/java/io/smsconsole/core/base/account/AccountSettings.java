package io.smsconsole.core.base.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code sms.account.*}.
 *
 * @param type how the account is certified
 * @param certifiedName the name that it is certified under, or an empty string where that
 * is not held against anything
 * @param templateParameterLengthLimit how many characters a value of a template's
 * variable may have; 0 for the default, which is no limit for an enterprise and 12 for a
 * person
 */
@ConfigurationProperties("sms.account")
public record AccountSettings(@DefaultValue("enterprise") AccountType type, @DefaultValue("") String certifiedName,
		@DefaultValue("0") int templateParameterLengthLimit) {

	private static final int LONGEST_OF_A_PERSON = 12;

	/**
	 * Whether the account is that of a company or another organisation.
	 * @return {@code false} for a person's
	 */
	public boolean enterprise() {
		return this.type == AccountType.ENTERPRISE;
	}

	/**
	 * How many characters a value of a template's variable may have.
	 * @return the limit that is in force
	 */
	public int longestParameter() {
		if (this.templateParameterLengthLimit > 0) {
			return this.templateParameterLengthLimit;
		}
		return enterprise() ? Integer.MAX_VALUE : LONGEST_OF_A_PERSON;
	}

}
