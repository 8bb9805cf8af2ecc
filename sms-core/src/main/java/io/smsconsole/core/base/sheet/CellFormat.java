package io.smsconsole.core.base.sheet;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a number is displayed. Codes that are beyond what people put into messages
 * (fractions, exponents, conditions, elapsed time) display the bare number.
 */
@FunctionalInterface
interface CellFormat {

	/** The bare number. */
	CellFormat GENERAL = BigDecimal::toPlainString;

	/** Codes longer than this are no work of people. */
	int MAX_CODE_LENGTH = 255;

	/**
	 * Displays a number.
	 */
	String display(BigDecimal number);

	/**
	 * Reads a format's code.
	 * @param code such as {@code yyyy-mm-dd} or {@code #,##0.00;[Red]-#,##0.00}, may be
	 * {@code null}
	 * @param since1904 whether days are counted from 1904 instead of 1900
	 */
	static CellFormat of(String code, boolean since1904) {
		if (code == null || code.length() > MAX_CODE_LENGTH) {
			return GENERAL;
		}
		List<FormatSection> sections = FormatSection.sections(code);
		FormatSection first = sections.get(0);
		if (first.isDate()) {
			return DateFormat.of(first, since1904);
		}
		if (sections.stream().limit(3).anyMatch((section) -> !section.isNumber())) {
			return GENERAL;
		}
		return numbers(sections);
	}

	private static CellFormat numbers(List<FormatSection> sections) {
		NumberFormat positive = new NumberFormat(sections.get(0));
		NumberFormat negative = (sections.size() > 1) ? new NumberFormat(sections.get(1)) : null;
		NumberFormat zero = (sections.size() > 2) ? new NumberFormat(sections.get(2)) : positive;
		return (number) -> {
			if (number.signum() >= 0) {
				return ((number.signum() > 0) ? positive : zero).display(number);
			}
			return (negative != null) ? negative.display(number.negate()) : "-" + positive.display(number.negate());
		};
	}

}
