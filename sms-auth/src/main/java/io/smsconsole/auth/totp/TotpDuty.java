package io.smsconsole.auth.totp;

import io.smsconsole.auth.account.Account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who has to use a second factor: everybody where the installation demands it, else those
 * accounts of which the owner does.
 */
@Component
public class TotpDuty {

	private final boolean everybody;

	TotpDuty(@Value("${sms.signin.totp-required:false}") boolean everybody) {
		this.everybody = everybody;
	}

	/**
	 * Whether an account has to use a second factor.
	 * @param account the account
	 * @return {@code true} if so
	 */
	public boolean isOn(Account account) {
		return this.everybody || account.mustUseTotp();
	}

}
