package io.smsconsole.web.console.packages;

import java.math.BigDecimal;
import java.util.Locale;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.web.chart.Figure;
import io.smsconsole.web.form.Entered;

/**
 * What packages hold, as people read and write it: segments in the mainland, yuan
 * elsewhere, where operations take cents.
 */
final class Amounts {

	private static final int CENTS = 2;

	private Amounts() {
	}

	/**
	 * An amount on screen.
	 * @return such as {@code 10,000}, or {@code 1,234.50}
	 */
	static String shown(Region region, long amount) {
		return (region == Region.MAINLAND) ? Figure.number(amount)
				: String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(amount, CENTS));
	}

	/**
	 * An amount in a field.
	 * @return such as {@code 10000}, or {@code 1234.50}
	 */
	static String field(Region region, long amount) {
		return (region == Region.MAINLAND) ? Long.toString(amount) : BigDecimal.valueOf(amount, CENTS).toPlainString();
	}

	/**
	 * Reads what was entered.
	 * @return the amount, or {@code null} where it is none
	 */
	static Long entered(Region region, String text) {
		if (region == Region.MAINLAND || text == null) {
			return Entered.number(text);
		}
		try {
			return new BigDecimal(text.strip()).movePointRight(CENTS).longValueExact();
		}
		catch (ArithmeticException | NumberFormatException ex) {
			return null;
		}
	}

}
