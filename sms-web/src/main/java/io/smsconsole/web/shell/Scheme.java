package io.smsconsole.web.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A choice of colours.
 */
public enum Scheme {

	/** Dark on light. */
	LIGHT("light", "sun"),

	/** Light on dark. */
	DARK("dark", "moon"),

	/** As the visitor's system has it. */
	AUTO("light", "device-desktop");

	static final String COOKIE = "scheme";

	private final String theme;

	private final String icon;

	Scheme(String theme, String icon) {
		this.theme = theme;
		this.icon = icon;
	}

	/**
	 * The name that cookies, forms and the page's root element carry.
	 * @return the name in lower case
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The colours with which the page leaves the server; with {@link #AUTO} the script
	 * changes them before anything is painted.
	 * @return {@code light} or {@code dark}
	 */
	public String theme() {
		return this.theme;
	}

	/**
	 * The icon of the choice.
	 * @return its name
	 */
	public String icon() {
		return this.icon;
	}

	/**
	 * Finds a scheme by its name.
	 * @param id what a cookie or a form holds, may be {@code null}
	 * @return the scheme, empty where it is none
	 */
	public static Optional<Scheme> of(String id) {
		return Arrays.stream(values()).filter((scheme) -> scheme.id().equals(id)).findFirst();
	}

}
