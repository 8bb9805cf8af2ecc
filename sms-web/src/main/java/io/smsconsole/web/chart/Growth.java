package io.smsconsole.web.chart;

import java.util.Locale;

/**
 * How a figure compares with the one of the period before.
 *
 * @param direction whether it rose or fell
 * @param text by how much, such as {@code 12.5%}, or {@code 12.5} where it is in points
 * @param points whether it is told in percentage points
 */
public record Growth(Direction direction, String text, boolean points) {

	/**
	 * Compares two numbers.
	 * @param now the number of this period
	 * @param before the number of the period before
	 * @return the growth in percent of the number before
	 */
	public static Growth of(long now, long before) {
		if (before == 0) {
			return new Growth((now == 0) ? Direction.SAME : Direction.NEW, "", false);
		}
		double change = (double) (now - before) / before;
		return new Growth(Direction.of(now - before), Figure.percent(Math.abs(change)), false);
	}

	/**
	 * Compares two shares.
	 * @param now the share of this period, or {@code null} where there is none
	 * @param before the share of the period before, or {@code null} where there is none
	 * @return the growth in percentage points
	 */
	public static Growth ofShares(Double now, Double before) {
		if (now == null || before == null) {
			return new Growth(Direction.NONE, "", true);
		}
		long points = Math.round((now - before) * Figure.TENTHS_OF_PERCENT);
		String text = Figure.percent(Math.abs(points) / (double) Figure.TENTHS_OF_PERCENT);
		return new Growth(Direction.of(points), text.substring(0, text.length() - 1), true);
	}

	/**
	 * How it is put into words.
	 * @return the last part of the key, such as {@code up} or {@code up.points}
	 */
	public String key() {
		boolean moved = this.direction == Direction.UP || this.direction == Direction.DOWN;
		return this.direction.id() + ((this.points && moved) ? ".points" : "");
	}

	/**
	 * Which way a figure went.
	 */
	public enum Direction {

		/** More than before. */
		UP("trending-up"),

		/** Less than before. */
		DOWN("trending-down"),

		/** As before. */
		SAME("minus"),

		/** There was nothing before. */
		NEW("sparkles"),

		/** Nothing to compare. */
		NONE("minus");

		private final String icon;

		Direction(String icon) {
			this.icon = icon;
		}

		static Direction of(long difference) {
			return (difference > 0) ? UP : (difference < 0) ? DOWN : SAME;
		}

		/**
		 * The icon that shows it.
		 * @return its name
		 */
		public String icon() {
			return this.icon;
		}

		/**
		 * The name in lower case, as keys and the style sheet have it.
		 * @return the name
		 */
		public String id() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
