package io.smsconsole.core.base.action;

import java.util.Locale;

import io.smsconsole.core.base.text.Texts;

/**
 * What operations are called on screen and in the audit log, in Chinese or English.
 */
public final class ActionTexts {

	private static final String BUNDLE = "actions";

	private ActionTexts() {
	}

	/**
	 * Tells in a few words what an operation does.
	 * @param name the operation's name
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @return such as "Add an application"
	 * @throws java.util.MissingResourceException where the bundle lacks the operation
	 */
	public static String of(String name, Locale locale) {
		return Texts.of(BUNDLE, locale).getString(name);
	}

}
