package io.smsconsole.core.base.sheet;

/**
 * Defuses text for sheets: what would be taken for a formula gets an apostrophe before
 * it, which spreadsheet programs do not show, and which is dropped again when the sheet
 * is uploaded.
 */
final class SafeCell {

	/** With these a formula begins, also where a program cleans the text up first. */
	private static final String STARTS = "=+-@\t\r\n＝＋－＠";

	private SafeCell() {
	}

	static String of(String text) {
		String seen = text.stripLeading();
		boolean formula = !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0
				|| !seen.isEmpty() && STARTS.indexOf(seen.charAt(0)) >= 0;
		return formula ? "'" + text : text;
	}

}
