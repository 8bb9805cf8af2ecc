package io.smsconsole.core.base.error;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The words of an error, in Chinese or English.
 */
public final class ErrorTexts {

	private static final String CODES = "i18n.errors";

	private static final String REASONS = "i18n.reasons";

	private ErrorTexts() {
	}

	/**
	 * Tells what a code means.
	 * @param code the code
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @return one sentence
	 */
	public static String of(ErrorCode code, Locale locale) {
		return bundle(CODES, locale).getString(code.code());
	}

	/**
	 * Tells what was wrong, naming the parameter where there is one.
	 * @param exception the refusal
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @return one sentence
	 */
	public static String of(SmsException exception, Locale locale) {
		String reason = reason(exception, locale);
		return (exception.parameter() != null) ? exception.parameter() + ": " + reason : reason;
	}

	/**
	 * Tells what was wrong without the parameter's name, for showing beside its field.
	 * @param exception the refusal
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @return one sentence
	 */
	public static String reason(SmsException exception, Locale locale) {
		if (exception.reason() == null) {
			return of(exception.code(), locale);
		}
		return reason(exception.reason(), locale, exception.arguments());
	}

	/**
	 * Fills the text of a reason.
	 * @param key a key of the bundle {@code reasons}
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @param arguments what to fill in
	 * @return one sentence
	 */
	public static String reason(String key, Locale locale, Object... arguments) {
		return new MessageFormat(bundle(REASONS, locale).getString(key), locale).format(arguments);
	}

	private static ResourceBundle bundle(String name, Locale locale) {
		boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
		return ResourceBundle.getBundle(name, english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
	}

}
