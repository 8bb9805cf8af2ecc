package io.smsconsole.core.base.sheet;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as people write them: never with an exponent, and without the noise beyond the
 * fifteen digits that spreadsheet programs know.
 */
final class PlainNumber {

	private static final int DIGITS = 15;

	private PlainNumber() {
	}

	/**
	 * Writes a number.
	 * @param number as the file has it, such as {@code 1.3800138E10}
	 */
	static String of(String number) {
		return isShortInteger(number) ? number : parse(number).toPlainString();
	}

	/**
	 * Reads a number of bounded size.
	 */
	static BigDecimal parse(String number) {
		try {
			double size = Double.parseDouble(number);
			if (Double.isFinite(size)) {
				// a number too small for its exponent is none, before its digits are
				// written out
				return (size != 0) ? new BigDecimal(number).round(new MathContext(DIGITS)).stripTrailingZeros()
						: BigDecimal.ZERO;
			}
		}
		catch (NumberFormatException ex) {
			throw Refusals.refusal(Refusals.DAMAGED);
		}
		throw Refusals.refusal(Refusals.DAMAGED);
	}

	private static boolean isShortInteger(String number) {
		for (int i = 0; i < number.length(); i++) {
			char c = number.charAt(i);
			if (c < '0' || c > '9') {
				return false;
			}
		}
		return number.length() <= DIGITS && (number.length() == 1 || number.charAt(0) != '0');
	}

}
