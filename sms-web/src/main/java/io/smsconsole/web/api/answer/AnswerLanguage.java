package io.smsconsole.web.api.answer;

import java.util.Locale;
import java.util.Map;

import io.smsconsole.web.language.Language;

/**
 * The languages that a caller may ask to be answered in.
 */
public final class AnswerLanguage {

	private static final Map<String, Locale> LOCALES = Map.of("zh-CN", Language.CHINESE.locale(), "en-US",
			Language.ENGLISH.locale());

	private AnswerLanguage() {
	}

	/**
	 * The language by its name on the wire.
	 * @param name such as {@code en-US}, or {@code null}
	 * @return the language; Chinese where there is none of that name
	 */
	public static Locale of(String name) {
		return isKnown(name) ? LOCALES.get(name) : Language.CHINESE.locale();
	}

	/**
	 * Whether there is a language of a name.
	 * @param name as it was written, or {@code null}
	 * @return {@code true} if so
	 */
	public static boolean isKnown(String name) {
		return name != null && LOCALES.containsKey(name);
	}

}
