package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Where in a workbook its first visible sheet, its texts and its formats are.
 *
 * @param sheet the part with the sheet's rows
 * @param texts the part with the shared texts, or {@code null}
 * @param styles the part with the formats, or {@code null}
 * @param since1904 whether days are counted from 1904 instead of 1900
 */
record XlsxWorkbook(String sheet, String texts, String styles, boolean since1904) {

	private static final String ROOT_RELATIONS = "_rels/.rels";

	/**
	 * Reads the parts that describe a workbook. Types of relations are compared by their
	 * last word, since the strict variant of the format has other addresses before it.
	 */
	static XlsxWorkbook of(XlsxParts parts) throws IOException {
		Map<String, String> root = new HashMap<>();
		relations(parts, ROOT_RELATIONS, "", root, new HashMap<>());
		String workbook = root.get("officeDocument");
		if (workbook == null) {
			throw Refusals.refusal(Refusals.NOT_A_SHEET);
		}
		int slash = workbook.lastIndexOf('/') + 1;
		String folder = workbook.substring(0, slash);
		Map<String, String> byType = new HashMap<>();
		Map<String, String> byId = new HashMap<>();
		relations(parts, folder + "_rels/" + workbook.substring(slash) + ".rels", folder, byType, byId);
		WorkbookPart content = WorkbookPart.read(parts, workbook);
		String sheet = byId.get(content.sheetRelation());
		if (sheet == null) {
			throw Refusals.refusal(Refusals.DAMAGED);
		}
		return new XlsxWorkbook(sheet, byType.get("sharedStrings"), byType.get("styles"), content.since1904());
	}

	private static void relations(XlsxParts parts, String name, String folder, Map<String, String> byType,
			Map<String, String> byId) throws IOException {
		try (XmlPart xml = parts.small(name)) {
			if (xml == null) {
				return;
			}
			for (xml.next(); !xml.atEnd(); xml.next()) {
				if (xml.isStart("Relationship")) {
					String type = lastWord(xml.attribute("Type"));
					String target = path(folder, xml.attribute("Target"));
					byType.putIfAbsent(type, target);
					byId.put(xml.attribute("Id"), target);
				}
			}
		}
	}

	private static String lastWord(String type) {
		return (type != null) ? type.substring(type.lastIndexOf('/') + 1) : "";
	}

	private static String path(String folder, String target) {
		if (target == null) {
			return "";
		}
		return target.startsWith("/") ? target.substring(1) : folder + target;
	}

	/**
	 * What the workbook's own part tells.
	 */
	private record WorkbookPart(String sheetRelation, boolean since1904) {

		static WorkbookPart read(XlsxParts parts, String name) throws IOException {
			try (XmlPart xml = parts.small(name)) {
				if (xml == null) {
					throw Refusals.refusal(Refusals.NOT_A_SHEET);
				}
				String relation = null;
				boolean since1904 = false;
				boolean workbook = false;
				for (xml.next(); !xml.atEnd(); xml.next()) {
					workbook |= xml.isStart("workbook");
					if (xml.isStart("workbookPr")) {
						since1904 = isTrue(xml.attribute("date1904"));
					}
					else if (xml.isStart("sheet") && relation == null && isVisible(xml.attribute("state"))) {
						relation = xml.attribute("id");
					}
				}
				if (!workbook) {
					throw Refusals.refusal(Refusals.NOT_A_SHEET);
				}
				return new WorkbookPart(relation, since1904);
			}
		}

		private static boolean isVisible(String state) {
			return state == null || state.equals("visible");
		}

		private static boolean isTrue(String value) {
			return "1".equals(value) || "true".equals(value);
		}

	}

}
