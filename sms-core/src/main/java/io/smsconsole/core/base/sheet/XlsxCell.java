package io.smsconsole.core.base.sheet;

import java.io.IOException;

/**
 * Reads one cell after the other as it is displayed.
 */
final class XlsxCell {

	/** No spreadsheet program writes a number longer. */
	private static final int NUMBER_LENGTH = 64;

	private final XmlPart xml;

	private final SharedTexts texts;

	private final CellFormats formats;

	private final StringBuilder value = new StringBuilder();

	private boolean formula;

	private boolean result;

	XlsxCell(XmlPart xml, SharedTexts texts, CellFormats formats) {
		this.xml = xml;
		this.texts = texts;
		this.formats = formats;
	}

	/**
	 * Reads the cell whose element has just started.
	 * @param next the column, from 0, of a cell that does not tell its own
	 * @param row takes the cell
	 * @return the cell's column
	 */
	int read(int next, RowBuilder row) throws IOException {
		int column = column(this.xml.attribute("r"), next);
		String type = this.xml.attribute("t");
		String style = this.xml.attribute("s");
		readValue();
		if ("e".equals(type)) {
			row.put(column, this.value.toString(), CellFault.FORMULA_ERROR);
		}
		else if (this.formula && !this.result) {
			row.put(column, "", CellFault.FORMULA_WITHOUT_RESULT);
		}
		else if (!this.value.isEmpty()) {
			row.put(column, display(type, style, column));
		}
		return column;
	}

	private String display(String type, String style, int column) throws IOException {
		if (type == null || type.equals("n")) {
			return number(style, column);
		}
		return switch (type) {
			case "s" -> this.texts.get(this.value.toString());
			case "b" -> (this.value.charAt(0) == '1') ? "TRUE" : "FALSE";
			default -> this.value.toString();
		};
	}

	/**
	 * The first column says whom a row is for: it is taken as the bare number, whatever
	 * format makes of it.
	 */
	private String number(String style, int column) {
		if (this.value.length() > NUMBER_LENGTH) {
			throw Refusals.refusal(Refusals.DAMAGED);
		}
		String number = this.value.toString();
		return (column == 0) ? PlainNumber.of(number) : this.formats.display(number, style);
	}

	private void readValue() throws IOException {
		this.value.setLength(0);
		this.formula = false;
		this.result = false;
		boolean inValue = false;
		for (this.xml.next(); !this.xml.isEnd("c"); this.xml.next()) {
			if (this.xml.isText()) {
				if (inValue) {
					this.xml.appendTo(this.value, SheetLimits.CELL_LENGTH);
				}
			}
			else if (this.xml.isStart("v") || this.xml.isEnd("v")) {
				inValue = this.xml.isStart("v");
				this.result = true;
			}
			else if (this.xml.isStart("is")) {
				CellText.read(this.xml, "is", this.value);
				this.result = true;
			}
			else if (this.xml.isStart("f")) {
				this.formula = true;
			}
			else if (this.xml.atEnd()) {
				throw Refusals.refusal(Refusals.DAMAGED);
			}
		}
	}

	/**
	 * Reads the letters of an address such as {@code AB12}.
	 */
	private static int column(String address, int next) {
		if (address == null) {
			return next;
		}
		int column = 0;
		for (int i = 0; i < address.length() && isLetter(address.charAt(i)); i++) {
			column = Math.min(column * 26 + address.charAt(i) - 'A' + 1, SheetLimits.ROWS);
		}
		if (column == 0) {
			throw Refusals.refusal(Refusals.DAMAGED);
		}
		return column - 1;
	}

	private static boolean isLetter(char c) {
		return c >= 'A' && c <= 'Z';
	}

}
