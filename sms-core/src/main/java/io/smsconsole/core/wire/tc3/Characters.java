package io.smsconsole.core.wire.tc3;

/**
 * What short texts are made of. Looked at in loops, since it is done on every call.
 */
final class Characters {

	private static final String SECRET_ID_PREFIX = "AKID";

	private static final int SECRET_ID_LENGTH = 36;

	private Characters() {
	}

	/**
	 * Whether a text is the name of a key: {@code AKID} and 32 letters or digits.
	 */
	static boolean isSecretId(String text) {
		if (text.length() != SECRET_ID_LENGTH || !text.startsWith(SECRET_ID_PREFIX)) {
			return false;
		}
		for (int i = SECRET_ID_PREFIX.length(); i < SECRET_ID_LENGTH; i++) {
			char character = text.charAt(i);
			if (!isDigit(character) && !isLetter(character)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Whether a text is a whole number without sign.
	 */
	static boolean isNumber(String text, int longest) {
		for (int i = 0; i < text.length(); i++) {
			if (!isDigit(text.charAt(i))) {
				return false;
			}
		}
		return !text.isEmpty() && text.length() <= longest;
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	private static boolean isLetter(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
	}

}
