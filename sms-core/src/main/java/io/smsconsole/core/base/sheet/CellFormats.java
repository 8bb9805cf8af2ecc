package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a workbook displays its numbers, by the style of a cell.
 */
final class CellFormats {

	private final List<CellFormat> byStyle;

	private CellFormats(List<CellFormat> byStyle) {
		this.byStyle = byStyle;
	}

	/**
	 * Reads the formats.
	 * @param xml the part with the styles, or {@code null} for a workbook without
	 * @param since1904 whether days are counted from 1904 instead of 1900
	 */
	static CellFormats of(XmlPart xml, boolean since1904) throws IOException {
		List<CellFormat> byStyle = new ArrayList<>();
		Map<String, CellFormat> byId = new HashMap<>();
		try (XmlPart part = xml) {
			if (part == null) {
				return new CellFormats(byStyle);
			}
			boolean cells = false;
			for (part.next(); !part.atEnd(); part.next()) {
				if (part.isStart("numFmt")) {
					byId.put(part.attribute("numFmtId"), CellFormat.of(part.attribute("formatCode"), since1904));
				}
				else if (part.isStart("cellXfs") || part.isEnd("cellXfs")) {
					cells = part.isStart("cellXfs");
				}
				else if (cells && part.isStart("xf")) {
					byStyle.add(byId.computeIfAbsent(part.attribute("numFmtId"),
							(id) -> CellFormat.of(BuiltInFormats.code(id), since1904)));
				}
			}
			return new CellFormats(byStyle);
		}
	}

	/**
	 * Writes a number as its cell displays it.
	 * @param number as the file has it
	 * @param style the number of the cell's style, or {@code null}
	 */
	String display(String number, String style) {
		CellFormat format = (style != null) ? find(style) : CellFormat.GENERAL;
		return (format != CellFormat.GENERAL) ? format.display(PlainNumber.parse(number)) : PlainNumber.of(number);
	}

	private CellFormat find(String style) {
		try {
			int index = Integer.parseInt(style);
			return (index >= 0 && index < this.byStyle.size()) ? this.byStyle.get(index) : CellFormat.GENERAL;
		}
		catch (NumberFormatException ex) {
			throw Refusals.refusal(Refusals.DAMAGED);
		}
	}

}
