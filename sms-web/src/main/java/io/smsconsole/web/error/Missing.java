package io.smsconsole.web.error;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

import io.smsconsole.core.base.action.ActionTexts;
import io.smsconsole.core.base.error.SmsException;

/**
 * The right that a refused person lacks, as they can ask for it.
 *
 * @param words what the operation does
 * @param action the operation as policies write it
 * @param resource the resource as policies write it
 */
record Missing(String words, String action, String resource) {

	private static final String DENIED = "gate.denied";

	static Optional<Missing> of(SmsException refusal, Locale locale) {
		Object[] told = refusal.arguments();
		if (!DENIED.equals(refusal.reason()) || told.length != 2) {
			return Optional.empty();
		}
		String action = told[0].toString();
		return Optional.of(new Missing(words(action, locale), action, told[1].toString()));
	}

	private static String words(String action, Locale locale) {
		try {
			return ActionTexts.of(action.substring(action.indexOf(':') + 1), locale);
		}
		catch (MissingResourceException ex) {
			return action;
		}
	}

}
