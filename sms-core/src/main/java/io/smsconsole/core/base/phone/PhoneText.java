package io.smsconsole.core.base.phone;

/**
 * The characters of a number as people type and programs export them.
 */
final class PhoneText {

	private PhoneText() {
	}

	static boolean isDigits(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c < '0' || c > '9') {
				return false;
			}
		}
		return !text.isEmpty();
	}

	/**
	 * Leaves the digits, and a plus before them, of what a person wrote.
	 * @param text the text
	 * @return an optional plus and ASCII digits, empty where only filling was written, or
	 * {@code null} where something else than digits and filling is in it
	 */
	static String clean(String text) {
		StringBuilder cleaned = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int digit = Character.digit(c, 10);
			if (digit >= 0) {
				cleaned.append((char) ('0' + digit));
			}
			else if (isPlus(c) && cleaned.isEmpty()) {
				cleaned.append('+');
			}
			else if (!isFilling(c) && !isTextMark(c, cleaned)) {
				return null;
			}
		}
		return cleaned.toString();
	}

	private static boolean isPlus(char c) {
		return c == '+' || c == '\uFF0B' || c == '\uFE62';
	}

	/**
	 * Blanks of all kinds, hyphens of all kinds, brackets around a trunk zero, and what
	 * is not seen at all, such as a byte order mark or a direction mark.
	 */
	private static boolean isFilling(char c) {
		return switch (Character.getType(c)) {
			case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL,
					Character.FORMAT, Character.DASH_PUNCTUATION ->
				true;
			default -> c == '\u2212' || c == '(' || c == ')' || c == '\uFF08' || c == '\uFF09';
		};
	}

	/**
	 * Spreadsheets mark a number that is to stay text with an apostrophe before it.
	 */
	private static boolean isTextMark(char c, StringBuilder before) {
		return c == '\'' && before.isEmpty();
	}

}
