package io.smsconsole.auth.account;

import java.security.SecureRandom;

/**
 * Makes up texts that nobody can guess.
 */
public final class RandomText {

	private static final String ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

	private static final String READABLE = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

	private static final String TYPEABLE = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final SecureRandom RANDOM = new SecureRandom();

	private RandomText() {
	}

	/**
	 * Letters and digits, for machines.
	 * @param length how many
	 * @return the text, with nearly 6 bits a character
	 */
	public static String alphanumeric(int length) {
		return of(ALPHANUMERIC, length);
	}

	/**
	 * Letters and digits without those that are taken for one another, for people who
	 * type them.
	 * @param length how many
	 * @return the text, with 5.8 bits a character
	 */
	public static String readable(int length) {
		return of(READABLE, length);
	}

	/**
	 * Small letters and digits without those that are taken for one another, for people
	 * who type them on a phone.
	 * @param length how many
	 * @return the text, with 4.9 bits a character
	 */
	public static String typeable(int length) {
		return of(TYPEABLE, length);
	}

	private static String of(String alphabet, int length) {
		StringBuilder text = new StringBuilder(length);
		for (int i = 0; i < length; i++) {
			text.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
		}
		return text.toString();
	}

}
