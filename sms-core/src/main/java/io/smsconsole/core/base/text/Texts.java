package io.smsconsole.core.base.text;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Resource bundles in the two languages of the product. Whatever is not English is
 * answered in Chinese, whichever language the machine itself speaks.
 */
public final class Texts {

	private Texts() {
	}

	/**
	 * Opens a bundle under {@code i18n}.
	 * @param name the bundle's name without folder, language and ending, such as
	 * {@code errors}
	 * @param locale the reader's language
	 * @return the bundle in English or Chinese
	 * @throws java.util.MissingResourceException where there is no such bundle
	 */
	public static ResourceBundle of(String name, Locale locale) {
		return ResourceBundle.getBundle("i18n." + name, isEnglish(locale) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
	}

	/**
	 * Tells the two languages apart.
	 * @param locale the reader's language
	 * @return whether to write English
	 */
	public static boolean isEnglish(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
	}

}
