package io.smsconsole.auth.account;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Service;

/**
 * Finds the accounts that access management is about: all but the owner, who is bound by
 * nothing and whom nobody manages.
 */
@Service
public class SubAccounts {

	private final Accounts accounts;

	SubAccounts(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Finds a sub-account by its number.
	 * @param parameter how the number's parameter is named on the wire
	 * @param uin the number
	 * @return the account, enabled or not
	 * @throws SmsException {@code MissingParameter},
	 * {@code ResourceNotFound.UserNotExist}, or {@code OperationDenied.SubUin} for the
	 * owner
	 */
	public Account existing(String parameter, Long uin) {
		if (uin == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "parameter.missing");
		}
		return managed(parameter, this.accounts.find(uin).orElseThrow(() -> unknown(parameter)));
	}

	/**
	 * Finds a sub-account by the name that it signs in with.
	 * @param parameter how the name's parameter is named on the wire
	 * @param name the name as typed
	 * @return the account, enabled or not
	 * @throws SmsException as {@link #existing(String, Long)} does
	 */
	public Account existing(String parameter, String name) {
		if (name == null || name.isBlank()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "parameter.missing");
		}
		return managed(parameter, this.accounts.find(name).orElseThrow(() -> unknown(parameter)));
	}

	private static Account managed(String parameter, Account account) {
		if (account.uin() == account.ownerUin()) {
			throw new SmsException(ErrorCode.OPERATION_DENIED_SUB_UIN, parameter, null);
		}
		return account;
	}

	private static SmsException unknown(String parameter) {
		return new SmsException(ErrorCode.RESOURCE_NOT_FOUND_USER_NOT_EXIST, parameter, null);
	}

}
