package io.smsconsole.core.base.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook written part by part, for what no library writes: cached results of
 * formulas, odd formats, and everything hostile.
 */
public final class RawWorkbook {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

	private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	/** Writes one part. */
	@FunctionalInterface
	public interface Part {

		/**
		 * Writes the part.
		 * @param out where to; not to be closed
		 * @throws IOException if that fails
		 */
		void write(OutputStream out) throws IOException;

	}

	private final Map<String, Part> parts = new LinkedHashMap<>();

	/**
	 * A workbook with one sheet and nothing in it.
	 */
	public RawWorkbook() {
		part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
				+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
				+ type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet")
				+ type("sharedStrings", "sharedStrings") + type("styles", "styles") + "</Types>");
		part("_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
		part("xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
				+ relation("rId2", "sharedStrings", "sharedStrings.xml") + relation("rId3", "styles", "styles.xml")));
		part("xl/workbook.xml",
				"<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + TYPE.substring(0, TYPE.length() - 1)
						+ "\"><workbookPr/><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>"
						+ "</sheets></workbook>");
		texts();
		formats();
		rows("");
	}

	/**
	 * Replaces a part.
	 * @param name its name in the zip file
	 * @param xml what it holds
	 * @return this
	 */
	public RawWorkbook part(String name, String xml) {
		return part(name, (out) -> out.write((HEAD + xml).getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Replaces a part.
	 * @param name its name in the zip file
	 * @param part what it holds
	 * @return this
	 */
	public RawWorkbook part(String name, Part part) {
		this.parts.put(name, part);
		return this;
	}

	/**
	 * Leaves a part out.
	 * @param name its name in the zip file
	 * @return this
	 */
	public RawWorkbook without(String name) {
		this.parts.remove(name);
		return this;
	}

	/**
	 * Writes the rows.
	 * @param rows what is in the element {@code sheetData}
	 * @return this
	 */
	public RawWorkbook rows(String rows) {
		return rows((out) -> out.write(rows.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Writes the rows.
	 * @param rows writes what is in the element {@code sheetData}
	 * @return this
	 */
	public RawWorkbook rows(Part rows) {
		return part("xl/worksheets/sheet1.xml", (out) -> {
			out.write((HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>").getBytes(StandardCharsets.UTF_8));
			rows.write(out);
			out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
		});
	}

	/**
	 * Writes the shared texts.
	 * @param texts what is in each element {@code si}
	 * @return this
	 */
	public RawWorkbook texts(String... texts) {
		return part("xl/sharedStrings.xml",
				"<sst xmlns=\"" + MAIN + "\"><si>" + String.join("</si><si>", texts) + "</si></sst>");
	}

	/**
	 * Writes formats; the cells' styles 1, 2 … have them.
	 * @param codes the formats' codes, escaped for XML, or the numbers of built-in ones
	 * @return this
	 */
	public RawWorkbook formats(String... codes) {
		StringBuilder formats = new StringBuilder();
		StringBuilder styles = new StringBuilder("<xf numFmtId=\"0\"/>");
		for (int i = 0; i < codes.length; i++) {
			boolean builtIn = codes[i].matches("#[0-9]+");
			String id = builtIn ? codes[i].substring(1) : String.valueOf(200 + i);
			styles.append("<xf numFmtId=\"").append(id).append("\"/>");
			if (!builtIn) {
				formats.append("<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>".formatted(id, codes[i]));
			}
		}
		return part("xl/styles.xml",
				"<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats + "</numFmts><cellStyleXfs>"
						+ "<xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>" + styles + "</cellXfs></styleSheet>");
	}

	/**
	 * Writes the workbook.
	 * @param file the file, replaced where it is there
	 * @return the file
	 * @throws IOException if that fails
	 */
	public Path write(Path file) throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			for (Map.Entry<String, Part> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				part.getValue().write(zip);
				zip.closeEntry();
			}
		}
		return file;
	}

	private static String type(String part, String type) {
		return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\""
				+ "application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
	}

	private static String relations(String relations) {
		return "<Relationships xmlns=\"" + RELATIONS + "\">" + relations + "</Relationships>";
	}

	private static String relation(String id, String type, String target) {
		return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, TYPE + type, target);
	}

}
