package io.smsconsole.web.console.user;

import io.smsconsole.auth.account.PasswordRules;
import io.smsconsole.core.base.error.ErrorTexts;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What is said about passwords.
 */
final class PasswordTexts {

	private PasswordTexts() {
	}

	/** What a password must be, in the person's language. */
	static String rule() {
		return ErrorTexts.reason("access.password", LocaleContextHolder.getLocale(), PasswordRules.SHORTEST,
				PasswordRules.KINDS);
	}

}
