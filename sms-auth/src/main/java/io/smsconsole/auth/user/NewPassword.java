package io.smsconsole.auth.user;

import io.smsconsole.auth.account.PasswordRules;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * A password that somebody sets for somebody else. It tells itself to nobody who merely
 * prints it.
 *
 * @param text the password
 * @param mustChange whether whoever signs in with it has to choose another one at once
 * @param madeUp whether it was made up here, so that nobody knows it yet
 */
record NewPassword(String text, boolean mustChange, boolean madeUp) {

	static NewPassword chosen(String name, String text, boolean mustChange) {
		if (!PasswordRules.allow(name, text)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PASSWORD_VIOLATED_RULES, "Password", "access.password",
					PasswordRules.SHORTEST, PasswordRules.KINDS);
		}
		return new NewPassword(text, mustChange, false);
	}

	static NewPassword madeUp(boolean mustChange) {
		return new NewPassword(PasswordRules.madeUp(), mustChange, true);
	}

	@Override
	public String toString() {
		return "NewPassword[***]";
	}

}
