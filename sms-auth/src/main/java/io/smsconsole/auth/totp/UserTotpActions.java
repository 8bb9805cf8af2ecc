package io.smsconsole.auth.totp;

import java.util.List;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.gate.Reach;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What those who manage accounts can do about others' second factors.
 */
@Service
public class UserTotpActions {

	private static final String NAME = "Name";

	private static final String NAMES = "NameSet";

	private static final int MOST_AT_ONCE = 100;

	private final Totp totp;

	private final TotpDuty duty;

	private final Accounts accounts;

	private final Reach reach;

	UserTotpActions(Totp totp, TotpDuty duty, Accounts accounts, Reach reach) {
		this.totp = totp;
		this.duty = duty;
		this.accounts = accounts;
		this.reach = reach;
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
		Account account = otherAccount(request.name());
		this.totp.unbind(account.uin());
		return new Done();
	}

	/**
	 * Demands a second factor of a sub-account, or does so no longer. Whoever has none
	 * binds one at their next sign-in.
	 * @param request of whom, and whether
	 * @return nothing
	 */
	@Action(name = "ModifyUserTotpDuty", service = "cam", access = Access.WRITE)
	public Done demand(ModifyUserTotpDutyRequest request) {
		Account account = otherAccount(request.name());
		if (request.required() == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "Required", "parameter.missing");
		}
		this.accounts.demandTotp(account.uin(), request.required());
		return new Done();
	}

	/**
	 * Tells whether a sub-account has a second factor, and whether it has to.
	 * @param request whose
	 * @return whether, and since when
	 */
	@Action(name = "DescribeUserTotp", service = "cam", access = Access.READ)
	public DescribeUserTotpResponse describe(DescribeUserTotpRequest request) {
		return state(request.name());
	}

	/**
	 * Tells who of several sub-accounts has a second factor.
	 * @param request whom it is asked of, at most {@value #MOST_AT_ONCE}
	 * @return those who have; a name that is nobody's is passed over
	 */
	@Action(name = "DescribeUserTotpList", service = "cam", access = Access.READ)
	public DescribeUserTotpListResponse list(DescribeUserTotpListRequest request) {
		List<String> names = Parameters.present(NAMES, request.nameSet());
		if (names.size() > MOST_AT_ONCE) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, NAMES, "parameter.list-long", MOST_AT_ONCE);
		}
		return new DescribeUserTotpListResponse(this.totp.bound(names));
	}

	DescribeUserTotpResponse state(String name) {
		Account account = subAccount(name);
		TotpState state = this.totp.state(account.uin());
		return new DescribeUserTotpResponse(state.bound(), state.bound() ? state.boundAt().getEpochSecond() : 0,
				account.mustUseTotp(), this.duty.isOn(account));
	}

	/**
	 * Nobody drops a duty of theirs, or gets rid of their second factor without showing
	 * it.
	 */
	private Account otherAccount(String name) {
		Account account = subAccount(name);
		if (Caller.current().filter((caller) -> caller.uin() == account.uin()).isPresent()) {
			throw new SmsException(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION, null, "reach.self");
		}
		this.reach.checkOver(account.uin());
		return account;
	}

	private Account subAccount(String name) {
		if (!StringUtils.hasText(name)) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, NAME, "parameter.missing");
		}
		return this.accounts.find(name)
			.filter((found) -> found.uin() != found.ownerUin())
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND, NAME, "account.unknown"));
	}

}
