package io.smsconsole.auth.attempt;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Has people who are signed in show their password once more, before what nobody may do
 * who merely found their browser open. Wrong ones count like those at sign-in.
 */
@Component
public class PasswordProof {

	private final Attempts attempts;

	private final Accounts accounts;

	PasswordProof(Attempts attempts, Accounts accounts) {
		this.attempts = attempts;
		this.accounts = accounts;
	}

	/**
	 * Demands an account's password.
	 * @param account whose
	 * @param parameter how the password's parameter is named on the wire
	 * @param password as typed, may be {@code null}
	 * @throws SmsException where it is missing or wrong, or was wrong too often
	 */
	public void demand(Account account, String parameter, String password) {
		if (!StringUtils.hasLength(password)) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "parameter.missing");
		}
		Attempt attempt = this.attempts.begin(account.name(), Origin.current().address());
		if (attempt.locked()) {
			throw new SmsException(ErrorCode.REQUEST_LIMIT_EXCEEDED, parameter, "password.locked");
		}
		if (!this.accounts.hasPassword(account, password)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "password.wrong");
		}
		this.attempts.passed(attempt);
	}

}
