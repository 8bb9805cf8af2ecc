package io.smsconsole.auth.signin;

import java.time.Instant;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.account.Profile;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.totp.Totp;
import io.smsconsole.auth.totp.TotpDuty;
import io.smsconsole.auth.totp.TotpState;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;

import org.springframework.stereotype.Service;

/**
 * What people can ask about their own account, and their password.
 */
@Service
public class OwnAccountActions {

	private final Accounts accounts;

	private final Totp totp;

	private final TotpDuty duty;

	private final OwnPasswords passwords;

	OwnAccountActions(Accounts accounts, Totp totp, TotpDuty duty, OwnPasswords passwords) {
		this.accounts = accounts;
		this.totp = totp;
		this.duty = duty;
		this.passwords = passwords;
	}

	/**
	 * Tells the caller about their own account.
	 * @param request nothing
	 * @return the account
	 */
	@Action(name = "DescribeOwnAccount", service = "cam", access = Access.READ, resource = Resource.OWN)
	public DescribeOwnAccountResponse describe(DescribeOwnAccountRequest request) {
		Account account = this.accounts.find(caller().uin()).orElseThrow();
		Profile profile = this.accounts.profile(account.uin());
		TotpState state = this.totp.state(account.uin());
		return new DescribeOwnAccountResponse(account.uin(), account.ownerUin(), account.name(), profile.remark(),
				profile.countryCode(), profile.phone(), profile.email(), account.consoleLogin(), account.useApi(),
				account.createdAt().getEpochSecond(), state.bound(), this.duty.isOn(account), seconds(state.boundAt()),
				state.recoveryCodesLeft());
	}

	/**
	 * Changes the caller's password, which ends their other sessions.
	 * @param request the present password and the new one
	 * @return nothing
	 */
	@Action(name = "ModifyOwnPassword", service = "cam", access = Access.WRITE, resource = Resource.OWN, api = false)
	public Done modifyPassword(ModifyOwnPasswordRequest request) {
		this.passwords.change(caller(), request.oldPassword(), request.newPassword());
		return new Done();
	}

	private static Caller caller() {
		return Caller.current().orElseThrow();
	}

	private static long seconds(Instant time) {
		return (time != null) ? time.getEpochSecond() : 0;
	}

}
