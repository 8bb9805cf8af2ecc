package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads the rows of an xlsx workbook's first visible sheet.
 */
final class XlsxSheetReader implements SheetReader {

	private final XlsxParts parts;

	private final SharedTexts texts;

	private final XmlPart xml;

	private final XlsxCell cell;

	private final RowBuilder row = new RowBuilder();

	private int rows;

	private int number;

	private int column;

	private XlsxSheetReader(XlsxParts parts, XlsxWorkbook workbook) throws IOException {
		this.parts = parts;
		parts.expect(workbook.texts(), workbook.sheet());
		CellFormats formats = CellFormats.of(parts.small(workbook.styles()), workbook.since1904());
		this.texts = SharedTexts.of(parts.large(workbook.texts()));
		try {
			this.xml = rows(parts, workbook);
		}
		catch (IOException | RuntimeException ex) {
			this.texts.close();
			throw ex;
		}
		this.cell = new XlsxCell(this.xml, this.texts, formats);
	}

	static XlsxSheetReader open(Path file, ReadProgress progress) throws IOException {
		XlsxParts parts = XlsxParts.open(file, progress);
		try {
			return new XlsxSheetReader(parts, XlsxWorkbook.of(parts));
		}
		catch (IOException | RuntimeException ex) {
			parts.close();
			throw ex;
		}
	}

	private static XmlPart rows(XlsxParts parts, XlsxWorkbook workbook) throws IOException {
		XmlPart rows = parts.large(workbook.sheet());
		if (rows == null) {
			throw Refusals.refusal(Refusals.DAMAGED);
		}
		return rows;
	}

	@Override
	public SheetRow read() throws IOException {
		while (!this.xml.isEnd("sheetData") && !this.xml.atEnd()) {
			this.xml.next();
			if (this.xml.isStart("row")) {
				startRow();
			}
			else if (this.xml.isStart("c")) {
				this.column = this.cell.read(this.column, this.row) + 1;
			}
			else if (this.xml.isEnd("row")) {
				SheetRow read = this.row.take(this.number);
				if (read != null) {
					return read;
				}
			}
		}
		if (this.xml.atEnd()) {
			throw Refusals.refusal(Refusals.DAMAGED);
		}
		return null;
	}

	private void startRow() {
		if (++this.rows > SheetLimits.ROWS) {
			throw Refusals.refusal("sheet.rows", SheetLimits.ROWS);
		}
		String given = this.xml.attribute("r");
		this.number = (given != null) ? rowNumber(given) : this.number + 1;
		this.column = 0;
	}

	private static int rowNumber(String text) {
		try {
			int number = Integer.parseInt(text);
			if (number > 0 && number <= SheetLimits.ROWS) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			throw Refusals.refusal(Refusals.DAMAGED);
		}
		throw Refusals.refusal(Refusals.DAMAGED);
	}

	@Override
	public void close() throws IOException {
		try (this.parts; this.texts) {
			this.xml.close();
		}
	}

}
