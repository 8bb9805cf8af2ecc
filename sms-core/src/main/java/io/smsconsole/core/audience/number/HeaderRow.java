package io.smsconsole.core.audience.number;

import io.smsconsole.core.base.sheet.SheetRow;

/**
 * Tells a header from the first row of numbers.
 */
public final class HeaderRow {

	/** Shorter than any number; a header such as "Phone 1" has fewer digits. */
	private static final int DIGITS = 5;

	private HeaderRow() {
	}

	/**
	 * Whether the first cell is a word.
	 * @param row the first row of a sheet
	 * @return whether it is a header
	 */
	public static boolean is(SheetRow row) {
		String first = row.cell(0);
		return first.codePoints().anyMatch(Character::isLetter)
				&& first.codePoints().filter(Character::isDigit).count() < DIGITS;
	}

}
