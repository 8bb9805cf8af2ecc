package io.smsconsole.core.limits.price;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * Prices as they are written: exact, in decimal digits with a point.
 */
public final class PriceText {

	private static final int PLACES = 4;

	/** No exponents: a short text with one may stand for a number of a billion digits. */
	private static final Pattern FORM = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,4})?");

	private PriceText() {
	}

	/**
	 * Writes a price, or a sum of prices.
	 * @param price yuan
	 * @return with all four decimals, such as {@code 0.0469} or {@code 1.5000}
	 */
	public static String of(BigDecimal price) {
		return price.setScale(PLACES).toPlainString();
	}

	static BigDecimal parse(String text) {
		String written = (text != null) ? text.strip() : "";
		if (!FORM.matcher(written).matches()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Price", "price.amount");
		}
		return new BigDecimal(written);
	}

}
