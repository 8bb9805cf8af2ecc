package io.smsconsole.web.console.app;

import java.util.Locale;

/**
 * The letter that stands for an application where its picture would.
 */
final class AppMark {

	private AppMark() {
	}

	static String of(String name) {
		return new String(Character.toChars(name.codePointAt(0))).toUpperCase(Locale.ROOT);
	}

}
