package io.smsconsole.auth.signin;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.account.PasswordRules;
import io.smsconsole.auth.attempt.PasswordProof;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.session.Sessions;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Changes people's own passwords, which ends their other sessions at once.
 */
@Component
class OwnPasswords {

	private static final String OLD = "OldPassword";

	private static final String NEW = "NewPassword";

	private final Accounts accounts;

	private final PasswordProof proof;

	private final Sessions sessions;

	private final TransactionTemplate transaction;

	OwnPasswords(Accounts accounts, PasswordProof proof, Sessions sessions, TransactionTemplate transaction) {
		this.accounts = accounts;
		this.proof = proof;
		this.sessions = sessions;
		this.transaction = transaction;
	}

	void change(Caller caller, String oldPassword, String newPassword) {
		Account account = this.accounts.find(caller.uin()).orElseThrow();
		if (!StringUtils.hasLength(newPassword)) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, NEW, "parameter.missing");
		}
		if (!PasswordRules.allow(account.name(), newPassword)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, NEW, "password.weak", PasswordRules.SHORTEST,
					PasswordRules.KINDS);
		}
		if (!account.mustChangePassword()) {
			this.proof.demand(account, OLD, oldPassword);
		}
		if (this.accounts.hasPassword(account, newPassword)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, NEW, "password.same");
		}
		this.transaction.executeWithoutResult((status) -> {
			this.accounts.choosePassword(account.uin(), newPassword);
			this.sessions.passwordChanged(caller);
		});
	}

}
