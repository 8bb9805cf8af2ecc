package io.smsconsole.web.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that the console speaks.
 */
public enum Language {

	/** 简体中文. */
	CHINESE(Locale.SIMPLIFIED_CHINESE, "中文"),

	/** English. */
	ENGLISH(Locale.ENGLISH, "English");

	private final Locale locale;

	private final String ownName;

	Language(Locale locale, String ownName) {
		this.locale = locale;
		this.ownName = ownName;
	}

	/**
	 * The locale whose texts are shown.
	 * @return the locale
	 */
	public Locale locale() {
		return this.locale;
	}

	/**
	 * The language tag, as pages and cookies carry it.
	 * @return {@code zh-CN} or {@code en}
	 */
	public String tag() {
		return this.locale.toLanguageTag();
	}

	/**
	 * The language's name in the language itself.
	 * @return the name
	 */
	public String ownName() {
		return this.ownName;
	}

	/**
	 * The other language, which the switch offers.
	 * @return the other one
	 */
	public Language other() {
		return (this == CHINESE) ? ENGLISH : CHINESE;
	}

	/**
	 * Finds a language by its tag.
	 * @param tag what a cookie or a form holds, may be {@code null}
	 * @return the language, empty where it is none of ours
	 */
	public static Optional<Language> of(String tag) {
		return Arrays.stream(values()).filter((language) -> language.tag().equals(tag)).findFirst();
	}

	/**
	 * Finds the language of a locale.
	 * @param locale any locale
	 * @return Chinese for any kind of Chinese, English for everything else
	 */
	public static Language of(Locale locale) {
		return CHINESE.locale.getLanguage().equals(locale.getLanguage()) ? CHINESE : ENGLISH;
	}

}
