package io.smsconsole.auth.totp;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What those who manage accounts can do about others' second factors.
 */
@Service
public class UserTotpActions {

	private static final String NAME = "Name";

	private final Totp totp;

	private final Accounts accounts;

	UserTotpActions(Totp totp, Accounts accounts) {
		this.totp = totp;
		this.accounts = accounts;
	}

	/**
	 * Takes the second factor of a sub-account away, whose person has lost their app and
	 * their recovery codes. Where one is demanded of them, they bind another at their
	 * next sign-in.
	 * @param request whose
	 * @return nothing
	 */
	@Action(name = "ResetUserTotp", service = "cam", access = Access.WRITE)
	public Done reset(ResetUserTotpRequest request) {
		if (!StringUtils.hasText(request.name())) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, NAME, "parameter.missing");
		}
		Account account = this.accounts.find(request.name())
			.filter((found) -> found.uin() != found.ownerUin())
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND, NAME, "account.unknown"));
		this.totp.unbind(account.uin());
		return new Done();
	}

}
