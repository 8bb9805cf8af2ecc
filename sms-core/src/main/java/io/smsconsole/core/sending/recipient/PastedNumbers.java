package io.smsconsole.core.sending.recipient;

import java.util.regex.Pattern;

/**
 * Text as people paste it.
 */
final class PastedNumbers {

	private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,;\t，；、]");

	private PastedNumbers() {
	}

	/**
	 * Puts each row on a line of its own. Where there are no variables, commas and the
	 * like can only stand between numbers.
	 */
	static String lines(String text, int variables) {
		return (variables > 0) ? text : BETWEEN_NUMBERS.matcher(text).replaceAll("\n");
	}

}
