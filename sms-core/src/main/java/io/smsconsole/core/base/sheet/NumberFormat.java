package io.smsconsole.core.base.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * Displays a number by placeholders for its digits, with literal text around and between
 * them, as in {@code 000-0000-0000}.
 */
final class NumberFormat {

	private final List<FormatSection.Token> tokens;

	private final int point;

	private final int scale;

	private final int wanted;

	private final boolean grouped;

	private final int shift;

	NumberFormat(FormatSection section) {
		this.tokens = section.tokens().stream().flatMap(NumberFormat::letters).toList();
		int dot = indexOf('.');
		this.point = (dot >= 0) ? dot : this.tokens.size();
		this.scale = (int) this.tokens.stream().skip(this.point).filter(NumberFormat::isDigit).count();
		this.wanted = (int) this.tokens.stream().skip(this.point).filter((token) -> token.is('0')).count();
		int thousands = thousands(this.tokens.subList(0, this.point));
		long commas = this.tokens.stream().filter((token) -> token.is(',')).count();
		this.grouped = commas > thousands;
		this.shift = ((indexOf('%') >= 0) ? 2 : 0) - 3 * thousands;
	}

	/**
	 * Displays a number that is not negative.
	 */
	String display(BigDecimal number) {
		BigDecimal rounded = number.movePointRight(this.shift).setScale(this.scale, RoundingMode.HALF_UP);
		String digits = rounded.toPlainString();
		int dot = (this.scale > 0) ? digits.indexOf('.') : digits.length();
		String whole = digits.substring(0, dot);
		String fraction = (this.scale > 0) ? digits.substring(dot + 1) : "";
		while (fraction.length() > this.wanted && fraction.endsWith("0")) {
			fraction = fraction.substring(0, fraction.length() - 1);
		}
		return whole(whole.equals("0") ? "" : whole) + fraction(fraction);
	}

	/** Fills the placeholders from the right; what is left stands before the first. */
	private String whole(String digits) {
		StringBuilder reversed = new StringBuilder();
		int left = digits.length();
		int shown = 0;
		int first = 0;
		while (first < this.point && !isDigit(this.tokens.get(first))) {
			first++;
		}
		for (int i = this.point - 1; i >= 0; i--) {
			FormatSection.Token token = this.tokens.get(i);
			if (!isDigit(token)) {
				reversed.append(literal(token).reverse());
				continue;
			}
			do {
				if (left > 0 || token.is('0')) {
					reversed.append((this.grouped && shown > 0 && shown % 3 == 0) ? "," : "")
						.append((left > 0) ? digits.charAt(left - 1) : '0');
					shown++;
					left--;
				}
			}
			while (i == first && left > 0);
		}
		return reversed.reverse().toString();
	}

	private String fraction(String digits) {
		StringBuilder fraction = new StringBuilder();
		int next = 0;
		for (FormatSection.Token token : this.tokens.subList(this.point, this.tokens.size())) {
			if (!isDigit(token)) {
				fraction.append(token.is('.') ? new StringBuilder(digits.isEmpty() ? "" : ".") : literal(token));
			}
			else if (next < digits.length()) {
				fraction.append(digits.charAt(next++));
			}
		}
		return fraction.toString();
	}

	private static StringBuilder literal(FormatSection.Token token) {
		return new StringBuilder(token.is(',') ? "" : token.text());
	}

	private int indexOf(char letter) {
		return this.tokens.indexOf(new FormatSection.Token(false, String.valueOf(letter)));
	}

	/** Commas after the last digit divide by a thousand each. */
	private static int thousands(List<FormatSection.Token> whole) {
		int thousands = 0;
		for (FormatSection.Token token : whole) {
			thousands = isDigit(token) ? 0 : thousands + (token.is(',') ? 1 : 0);
		}
		return thousands;
	}

	private static Stream<FormatSection.Token> letters(FormatSection.Token token) {
		return token.literal() ? Stream.of(token)
				: token.text().chars().mapToObj((c) -> new FormatSection.Token(false, String.valueOf((char) c)));
	}

	private static boolean isDigit(FormatSection.Token token) {
		return token.is('0') || token.is('#') || token.is('?');
	}

}
