package io.smsconsole.web.chart;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number that stands out on a page.
 *
 * @param id its name in kebab case, from which ids are made
 * @param label the key of what it counts
 * @param icon its icon
 * @param value the number as people read it
 * @param growth how it compares with the period before
 */
public record Figure(String id, String label, String icon, String value, Growth growth) {

	/** Shares are told to a tenth of a percent. */
	static final int TENTHS_OF_PERCENT = 1000;

	private static final double PERCENT = 100;

	private static final int CENTS = 2;

	/**
	 * A count.
	 * @param id its name in kebab case
	 * @param label the key of what it counts
	 * @param icon its icon
	 * @param now the number
	 * @param before the number of the period before
	 * @return the figure
	 */
	public static Figure count(String id, String label, String icon, long now, long before) {
		return new Figure(id, label, icon, number(now), Growth.of(now, before));
	}

	/**
	 * An amount of money.
	 * @param id its name in kebab case
	 * @param label the key of what it is spent on
	 * @param icon its icon
	 * @param now the yuan
	 * @param before the yuan of the period before
	 * @return the figure
	 */
	public static Figure money(String id, String label, String icon, BigDecimal now, BigDecimal before) {
		return new Figure(id, label, icon, money(now),
				Growth.of(now.movePointRight(CENTS).longValue(), before.movePointRight(CENTS).longValue()));
	}

	/**
	 * A share.
	 * @param id its name in kebab case
	 * @param label the key of what it is the share of
	 * @param icon its icon
	 * @param now the share, {@code null} where there is nothing to have a share of
	 * @param before the share of the period before
	 * @return the figure
	 */
	public static Figure share(String id, String label, String icon, Double now, Double before) {
		return new Figure(id, label, icon, (now != null) ? percent(now) : "–", Growth.ofShares(now, before));
	}

	/**
	 * A number as people read it, with its thousands set apart.
	 * @param number the number
	 * @return such as {@code 12,345}
	 */
	public static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	/**
	 * An amount of money as people read it, to the cent.
	 * @param yuan the amount
	 * @return such as {@code ¥1,234.50}
	 */
	public static String money(BigDecimal yuan) {
		return String.format(Locale.ROOT, "¥%,.2f", yuan);
	}

	/**
	 * A share as people read it.
	 * @param share 0 to 1, or more
	 * @return such as {@code 98.5%}
	 */
	public static String percent(double share) {
		return tenths(share).replace(".0%", "%");
	}

	/**
	 * A share as people read it below others, always with its tenths.
	 * @param share 0 to 1, or more
	 * @return such as {@code 98.0%}
	 */
	static String tenths(double share) {
		return String.format(Locale.ROOT, "%,.1f%%", share * PERCENT);
	}

	/**
	 * A part of a whole.
	 * @param part the part
	 * @param whole the whole
	 * @return 0 to 1, or {@code null} where the whole is nothing
	 */
	public static Double ratio(long part, long whole) {
		return (whole != 0) ? (double) part / whole : null;
	}

}
