package io.smsconsole.core.base.error;

import java.text.MessageFormat;
import java.util.Locale;

import io.smsconsole.core.base.text.Texts;

/**
 * The words of an error, in Chinese or English.
 */
public final class ErrorTexts {

	private static final String CODES = "errors";

	private static final String REASONS = "reasons";

	private ErrorTexts() {
	}

	/**
	 * Tells what a code means.
	 * @param code the code
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @return one sentence
	 */
	public static String of(ErrorCode code, Locale locale) {
		return Texts.of(CODES, locale).getString(code.code());
	}

	/**
	 * Tells what to do about a code.
	 * @param code the code
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @return one or two sentences
	 */
	public static String next(ErrorCode code, Locale locale) {
		return Texts.of(CODES, locale).getString(code.code() + ".next");
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
	 * Fills the text of a reason. The texts are {@link MessageFormat} patterns: numbers
	 * come out grouped (1,000), so an id is passed as text.
	 * @param key a key of the bundle {@code reasons}
	 * @param locale the reader's language; whatever is not English is answered in Chinese
	 * @param arguments what to fill in
	 * @return one sentence
	 */
	public static String reason(String key, Locale locale, Object... arguments) {
		return new MessageFormat(Texts.of(REASONS, locale).getString(key), locale).format(arguments);
	}

}
