package io.smsconsole.core.catalog.qualification;

import java.util.Locale;

/**
 * The unified social credit code of a mainland organisation: 17 characters and a check
 * character by GB 32100.
 */
final class CreditCode {

	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

	private static final int LENGTH = 18;

	private static final int FACTOR = 3;

	private CreditCode() {
	}

	static String normalized(String code) {
		return code.strip().toUpperCase(Locale.ROOT);
	}

	static boolean valid(String code) {
		if (code.length() != LENGTH) {
			return false;
		}
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < LENGTH - 1; i++) {
			int value = ALPHABET.indexOf(code.charAt(i));
			if (value < 0) {
				return false;
			}
			sum += value * weight;
			weight = weight * FACTOR % ALPHABET.length();
		}
		int check = (ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length();
		return code.charAt(LENGTH - 1) == ALPHABET.charAt(check);
	}

}
