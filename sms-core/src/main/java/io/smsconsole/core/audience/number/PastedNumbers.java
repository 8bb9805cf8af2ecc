package io.smsconsole.core.audience.number;

import java.util.regex.Pattern;

/**
 * Text as people paste it.
 */
public final class PastedNumbers {

	private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,;\t，；、]");

	private PastedNumbers() {
	}

	/**
	 * Puts each row on a line of its own. Where there are no variables, commas and the
	 * like can only stand between numbers.
	 * @param text what was pasted
	 * @param variables how many values follow each number
	 * @return the text, a row on each line
	 */
	public static String lines(String text, int variables) {
		return (variables > 0) ? text : BETWEEN_NUMBERS.matcher(text).replaceAll("\n");
	}

}
