package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Files made to harm whoever reads them, each with the reason for which it has to be
 * refused.
 */
public final class HostileSheets {

	/** Writes a file. */
	@FunctionalInterface
	public interface Maker {

		/**
		 * Writes the file.
		 * @param file the file
		 * @throws IOException if that fails
		 */
		void make(Path file) throws IOException;

	}

	/**
	 * A file and why it is refused.
	 *
	 * @param maker writes the file
	 * @param reason the reason's key
	 */
	public record Hostile(Maker maker, String reason) {

	}

	private static final String ROW = "<row><c><v>13800138000</v></c></row>";

	private final Map<String, Hostile> all = new LinkedHashMap<>();

	private HostileSheets() {
		notSheets();
		damaged();
		bombs();
		xml();
		texts();
	}

	/**
	 * All of them.
	 * @return the files by name
	 */
	public static Map<String, Hostile> all() {
		return new HostileSheets().all;
	}

	private void notSheets() {
		bytes("empty", new byte[0], "sheet.empty");
		bytes("png", new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13 }, "sheet.not-a-sheet");
		text("html", "<html><table><tr><td>13800138000</td></tr></table></html>", "sheet.not-a-sheet");
		text("pdf", "%PDF-1.7\n1 0 obj", "sheet.not-a-sheet");
		bytes("neither encoding", new byte[] { '1', ',', (byte) 0xFF, (byte) 0xFF, '\n' }, "sheet.encoding");
		add("old workbook", (file) -> Files.write(file, ole("Workbook")), "sheet.old-workbook");
		add("encrypted", (file) -> Files.write(file, ole("EncryptedPackage")), "sheet.encrypted");
		add("document in a zip", (file) -> new RawWorkbook().without("xl/workbook.xml").write(file),
				"sheet.not-a-sheet");
		add("zip of pictures", (file) -> new RawWorkbook().without("_rels/.rels").write(file), "sheet.not-a-sheet");
		add("too large", (file) -> grow(file, SheetLimits.FILE_BYTES + 1), "sheet.too-large");
	}

	private void damaged() {
		add("truncated", (file) -> {
			byte[] whole = Files.readAllBytes(new RawWorkbook().rows(ROW.repeat(1_000)).write(file));
			Files.write(file, Arrays.copyOf(whole, whole.length / 2));
		}, "sheet.damaged");
		add("without its sheet", (file) -> new RawWorkbook().without("xl/worksheets/sheet1.xml").write(file),
				"sheet.damaged");
		workbook("text that is not there", "<row><c t=\"s\"><v>2000000000</v></c></row>", "sheet.damaged");
		workbook("text of a negative number", "<row><c t=\"s\"><v>-1</v></c></row>", "sheet.damaged");
		workbook("row of no number", "<row r=\"x\"></row>", "sheet.damaged");
		workbook("row beyond the end", "<row r=\"99999999\"></row>", "sheet.damaged");
		workbook("cell without letters", "<row><c r=\"1\"><v>1</v></c></row>", "sheet.damaged");
		workbook("number that is none", "<row><c><v>1</v></c><c><v>NaN</v></c></row>", "sheet.damaged");
		workbook("number without end", "<row><c><v>1</v></c><c><v>1E999999999</v></c></row>", "sheet.damaged");
	}

	private void bombs() {
		add("bomb of rows", (file) -> new RawWorkbook().rows(repeat(ROW, 1_000_000)).write(file), "sheet.bomb");
		add("one text of megabytes", (file) -> new RawWorkbook().part("xl/sharedStrings.xml", (out) -> {
			out.write("<sst><si><t>".getBytes());
			noise("%d", 100_000).write(out);
		}).write(file), "sheet.cell-too-long");
		add("bomb of texts",
				(file) -> new RawWorkbook()
					.part("xl/sharedStrings.xml", (out) -> text(out, "<sst>", "<si><t>a</t></si>", 4_000_000, "</sst>"))
					.write(file),
				"sheet.bomb");
		add("bomb of styles",
				(file) -> new RawWorkbook()
					.part("xl/styles.xml",
							(out) -> text(out, "<styleSheet><cellXfs>", "<xf/>", 4_000_000, "</cellXfs></styleSheet>"))
					.write(file),
				"sheet.bomb");
		add("bomb that lies about its size", (file) -> {
			new RawWorkbook().rows(repeat("<row/>", 1_000_000)).write(file);
			understate(file, "xl/worksheets/sheet1.xml");
		}, "sheet.bomb");
		add("thousands of parts", (file) -> {
			RawWorkbook workbook = new RawWorkbook();
			for (int i = 0; i < 20_000; i++) {
				workbook.part("xl/media/" + i, "");
			}
			workbook.write(file);
		}, "sheet.bomb");
		add("a million columns", (file) -> new RawWorkbook().rows(noise("<c><v>%d</v></c>", 1_000_000)).write(file),
				"sheet.columns");
		workbook("a cell far to the right", "<row><c r=\"ZZZZZZZZ1\"><v>1</v></c></row>", "sheet.columns");
		workbook("a long cell", "<row><c t=\"str\"><v>" + "长".repeat(40_000) + "</v></c></row>", "sheet.cell-too-long");
		add("too many rows", (file) -> new RawWorkbook().rows((out) -> {
			for (int i = 0; i <= SheetLimits.ROWS; i++) {
				out.write(("<row><c><v>" + (i * 7919L % 1_000_003) + "</v></c></row>").getBytes());
			}
		}).write(file), "sheet.rows");
	}

	private void xml() {
		sheet("entities", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet><sheetData>"
				+ "<row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>", "sheet.xml");
		sheet("a file of the server", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
				+ "<row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>", "sheet.xml");
		workbook("an entity that nobody declared", "<row><c t=\"str\"><v>&b;</v></c></row>", "sheet.xml");
		sheet("no xml", "13800138000", "sheet.xml");
		workbook("an end without a start", "</row>", "sheet.xml");
		add("an attribute without end", (file) -> new RawWorkbook().rows((out) -> {
			out.write("<row a='".getBytes());
			noise("%d>", 100_000).write(out);
		}).write(file), "sheet.xml");
		add("a comment without end", (file) -> new RawWorkbook().rows((out) -> {
			out.write("<!-- ".getBytes());
			noise("%d>", 100_000).write(out);
		}).write(file), "sheet.xml");
		add("elements in elements", (file) -> new RawWorkbook().rows(noise("<c>%d", 100_000)).write(file), "sheet.xml");
		add("a name for everything", (file) -> new RawWorkbook().rows((out) -> {
			for (int i = 0; i < 50_000; i++) {
				out.write(("<a" + i + "/>").getBytes());
			}
		}).write(file), "sheet.xml");
		add("an attribute for everything", (file) -> new RawWorkbook().rows((out) -> {
			for (int i = 0; i < 50_000; i++) {
				out.write(("<c a" + i + "=''/>").getBytes());
			}
		}).write(file), "sheet.xml");
	}

	private void texts() {
		add("csv of one line", (file) -> {
			try (OutputStream out = Files.newOutputStream(file)) {
				text(out, "", "13800138", 3_900_000, "");
			}
		}, "sheet.line-too-long");
		text("csv of a million columns", "1,".repeat(1_000_000), "sheet.line-too-long");
		text("csv of too many columns", "1,".repeat(1_000), "sheet.columns");
		text("quote that is never closed",
				"13800138000,a\n".repeat(1_000) + "13800138001,\"b\n" + "13800138000,c\n".repeat(500_000),
				"sheet.quotes");
		text("quote that is not closed at the end", "13800138000,a\n13800138001,\"b", "sheet.quotes");
		text("text after a closing quote", "13800138000,\"a\" b\n", "sheet.quotes");
		text("csv with a long cell", "1," + "x".repeat(40_000), "sheet.cell-too-long");
		bytes("zeros", new byte[1_000], "sheet.not-a-sheet");
	}

	private void workbook(String name, String rows, String reason) {
		add(name, (file) -> new RawWorkbook().rows(rows).write(file), reason);
	}

	private void sheet(String name, String xml, String reason) {
		add(name, (file) -> new RawWorkbook().part("xl/worksheets/sheet1.xml", xml).write(file), reason);
	}

	private void text(String name, String text, String reason) {
		bytes(name, text.getBytes(StandardCharsets.UTF_8), reason);
	}

	private void bytes(String name, byte[] bytes, String reason) {
		add(name, (file) -> Files.write(file, bytes), reason);
	}

	private void add(String name, Maker maker, String reason) {
		this.all.put(name, new Hostile(maker, reason));
	}

	private static byte[] ole(String stream) {
		byte[] bytes = new byte[4096];
		byte[] start = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1 };
		byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
		System.arraycopy(start, 0, bytes, 0, start.length);
		System.arraycopy(name, 0, bytes, 1_152, name.length);
		return bytes;
	}

	/**
	 * Sets the size that the directory at the end of a zip file says a part unpacks to.
	 */
	private static void understate(Path file, String part) throws IOException {
		byte[] zip = Files.readAllBytes(file);
		String text = new String(zip, StandardCharsets.ISO_8859_1);
		int entry = text.lastIndexOf("PK\1\2", text.lastIndexOf(part));
		ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(entry + 24, 1_000);
		Files.write(file, zip);
	}

	/**
	 * Repeats a text with a number in it that does not pack well.
	 */
	private static RawWorkbook.Part noise(String text, int times) {
		String[] around = text.split("%d", 2);
		return (out) -> {
			Random random = new Random(3);
			for (int i = 0; i < times; i++) {
				out.write((around[0] + random.nextInt(Integer.MAX_VALUE) + around[1]).getBytes(StandardCharsets.UTF_8));
			}
		};
	}

	private static void grow(Path file, long size) throws IOException {
		try (RandomAccessFile random = new RandomAccessFile(file.toFile(), "rw")) {
			random.setLength(size);
		}
	}

	private static RawWorkbook.Part repeat(String text, int times) {
		return (out) -> text(out, "", text, times, "");
	}

	private static void text(OutputStream out, String before, String text, int times, String after) throws IOException {
		byte[] many = text.repeat(1_000).getBytes(StandardCharsets.UTF_8);
		out.write(before.getBytes(StandardCharsets.UTF_8));
		for (int i = 0; i < times / 1_000; i++) {
			out.write(many);
		}
		out.write(after.getBytes(StandardCharsets.UTF_8));
	}

}
