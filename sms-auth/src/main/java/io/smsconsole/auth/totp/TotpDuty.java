package io.smsconsole.auth.totp;

import io.smsconsole.auth.account.Account;
import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;

import org.springframework.stereotype.Component;

/**
 * Who has to use a second factor: everybody where the installation demands it, else those
 * accounts of which the owner does.
 */
@Component
public class TotpDuty {

	private final Settings settings;

	TotpDuty(Settings settings) {
		this.settings = settings;
	}

	/**
	 * Whether an account has to use a second factor.
	 * @param account the account
	 * @return {@code true} if so
	 */
	public boolean isOn(Account account) {
		return this.settings.on(Setting.TOTP_REQUIRED) || account.mustUseTotp();
	}

}
