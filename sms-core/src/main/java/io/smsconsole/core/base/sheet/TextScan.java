package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.io.Reader;

/**
 * Reads text once for its lines' lengths, its separator, and whether it is text at all.
 */
final class TextScan {

	/** The last is what a Chinese keyboard types for a comma. */
	private static final String SEPARATORS = ",;\t，";

	private static final char DEFAULT_SEPARATOR = ',';

	private char separator;

	private boolean quoted;

	private int length;

	private int line = 1;

	void read(Reader reader) throws IOException {
		char[] chars = new char[8192];
		for (int count = reader.read(chars); count >= 0; count = reader.read(chars)) {
			for (int i = 0; i < count; i++) {
				look(chars[i]);
			}
		}
	}

	/**
	 * The separator. The first column holds numbers, which have none of the candidates in
	 * them, so the first candidate outside quotes is the one.
	 */
	char separator() {
		return (this.separator != 0) ? this.separator : DEFAULT_SEPARATOR;
	}

	private void look(char c) {
		if (c == '\n' || c == '\r') {
			this.line += (c == '\n') ? 1 : 0;
			this.length = 0;
			return;
		}
		if (c == 0) {
			throw Refusals.refusal(Refusals.NOT_A_SHEET);
		}
		if (++this.length > SheetLimits.LINE_LENGTH) {
			throw Refusals.refusal("sheet.line-too-long", this.line, SheetLimits.LINE_LENGTH);
		}
		if (this.separator == 0) {
			if (c == '"') {
				this.quoted = !this.quoted;
			}
			else if (!this.quoted && SEPARATORS.indexOf(c) >= 0) {
				this.separator = c;
			}
		}
	}

}
