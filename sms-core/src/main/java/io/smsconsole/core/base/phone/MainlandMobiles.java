package io.smsconsole.core.base.phone;

/**
 * The short way for the most frequent numbers. It knows fewer mobile ranges than the
 * library may come to know and never one that the library does not have (a test compares
 * them), so a no means only that the library has to be asked.
 */
final class MainlandMobiles {

	static final int COUNTRY_CODE = 86;

	static final int DIGITS = 11;

	/**
	 * For each second digit the third digits in use, as a set of bits.
	 */
	private static final int[] THIRD_DIGITS = { 0, 0, 0, digits("0123456789"), digits("57"), digits("01235679"),
			digits("2567"), digits("0135678"), digits("0123456789"), digits("01235679") };

	private MainlandMobiles() {
	}

	/**
	 * Whether these are the eleven digits of a mainland mobile beyond doubt.
	 */
	static boolean surely(String digits) {
		return digits.length() == DIGITS && digits.charAt(0) == '1' && PhoneText.isDigits(digits)
				&& (THIRD_DIGITS[digits.charAt(1) - '0'] & 1 << (digits.charAt(2) - '0')) != 0;
	}

	static PhoneNumber number(String digits) {
		return new PhoneNumber("+86" + digits, COUNTRY_CODE, digits, "CN");
	}

	private static int digits(String digits) {
		return digits.chars().map((digit) -> 1 << (digit - '0')).reduce(0, (left, right) -> left | right);
	}

}
