package io.smsconsole.core.base.sheet;

import java.io.Closeable;
import java.io.IOException;

/**
 * The texts that a workbook keeps apart from its cells, which name them by number.
 */
final class SharedTexts implements Closeable {

	private final TextSpool spool;

	private SharedTexts(TextSpool spool) {
		this.spool = spool;
	}

	/**
	 * Reads all texts of a part.
	 * @param xml the part, or {@code null} for a workbook without
	 */
	static SharedTexts of(XmlPart xml) throws IOException {
		TextSpool spool = new TextSpool();
		try (XmlPart part = xml) {
			if (part != null) {
				copy(part, spool);
			}
			return new SharedTexts(spool);
		}
		catch (IOException | RuntimeException ex) {
			spool.close();
			throw ex;
		}
	}

	/**
	 * Finds a text. One beyond the useful length comes one character longer than that.
	 * @param number its number as the cell has it
	 */
	String get(String number) throws IOException {
		try {
			int index = Integer.parseInt(number);
			if (index >= 0 && index < this.spool.size()) {
				return this.spool.get(index);
			}
		}
		catch (NumberFormatException ex) {
			throw Refusals.refusal(Refusals.DAMAGED);
		}
		throw Refusals.refusal(Refusals.DAMAGED);
	}

	private static void copy(XmlPart xml, TextSpool spool) throws IOException {
		StringBuilder text = new StringBuilder();
		for (xml.next(); !xml.atEnd(); xml.next()) {
			if (xml.isStart("si")) {
				CellText.read(xml, "si", text);
				if (spool.size() == SheetLimits.TEXTS) {
					throw Refusals.refusal("sheet.texts", SheetLimits.TEXTS);
				}
				int length = Math.min(text.length(), SheetLimits.USEFUL_LENGTH + 1);
				spool.add(text.substring(0, length));
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.spool.close();
	}

}
