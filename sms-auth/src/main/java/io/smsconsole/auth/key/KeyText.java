package io.smsconsole.auth.key;

import java.util.regex.Pattern;

import io.smsconsole.auth.account.RandomText;

/**
 * What keys look like.
 */
public final class KeyText {

	private static final String PREFIX = "AKID";

	private static final int LENGTH = 32;

	private static final Pattern ID = Pattern.compile(PREFIX + "[A-Za-z0-9]{" + LENGTH + "}");

	private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{16,128}");

	private KeyText() {
	}

	/**
	 * Whether a text has the shape of a SecretId: {@code AKID} and 32 letters or digits.
	 * @param text the text
	 * @return {@code true} if so
	 */
	public static boolean isSecretId(String text) {
		return ID.matcher(text).matches();
	}

	/**
	 * Whether a text may serve as a SecretKey: 16 to 128 visible ASCII characters.
	 * @param text the text
	 * @return {@code true} if so
	 */
	public static boolean isSecretKey(String text) {
		return KEY.matcher(text).matches();
	}

	/**
	 * Makes up a SecretId.
	 * @return the id
	 */
	public static String newSecretId() {
		return PREFIX + RandomText.alphanumeric(LENGTH);
	}

	/**
	 * Makes up a SecretKey of 32 letters and digits, some 190 bits.
	 * @return the key
	 */
	public static String newSecretKey() {
		return RandomText.alphanumeric(LENGTH);
	}

}
