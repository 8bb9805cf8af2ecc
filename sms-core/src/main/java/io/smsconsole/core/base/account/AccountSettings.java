package io.smsconsole.core.base.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code sms.account.*}.
 *
 * @param type how the account is certified
 * @param certifiedName the name that it is certified under, or an empty string where that
 * is not held against anything
 */
@ConfigurationProperties("sms.account")
public record AccountSettings(@DefaultValue("enterprise") AccountType type, @DefaultValue("") String certifiedName) {

	/**
	 * Whether the account is that of a company or another organisation.
	 * @return {@code false} for a person's
	 */
	public boolean enterprise() {
		return this.type == AccountType.ENTERPRISE;
	}

}
