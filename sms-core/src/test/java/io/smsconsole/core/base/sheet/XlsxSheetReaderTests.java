package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class XlsxSheetReaderTests {

	@TempDir
	Path folder;

	@Test
	void readsWhatALibraryWroteAndAnotherReads() throws IOException {
		Path file = this.folder.resolve("written.xlsx");
		Random random = new Random(1);
		try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "test", "1.0")) {
			Worksheet sheet = workbook.newWorksheet("客户");
			for (int row = 0; row < 20_000; row++) {
				sheet.value(row, 0, "138%08d".formatted(row));
				sheet.value(row, 1, "客户 <" + random.nextInt(3_000) + "> & \"友\"");
				sheet.inlineString(row, 2, "行内 " + row);
				sheet.value(row, 3, random.nextInt(1_000_000));
			}
		}
		List<List<String>> expected = new ArrayList<>();
		try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
				Stream<Row> rows = workbook.getFirstSheet().openStream()) {
			rows.forEach((row) -> expected.add(row.stream().map(Cell::getText).toList()));
		}
		assertThat(SheetSupport.cells(file)).isEqualTo(expected).hasSize(20_000);
	}

	@Test
	void readsCellsOfEveryType() throws IOException {
		List<SheetRow> rows = read(new RawWorkbook().texts("<t>张三</t>").formats("0000").rows("""
				<row r="3"><c r="A3"><v>13800138000</v></c><c r="B3" t="s"><v>0</v></c><c r="D3" s="1"><v>42</v></c>\
				<c r="E3" t="b"><v>1</v></c><c r="F3" t="inlineStr"><is><t>x</t></is></c>\
				<c r="G3" t="d"><v>2026-01-31</v></c></row>"""));
		assertThat(rows).containsExactly(
				new SheetRow(3, List.of("13800138000", "张三", "", "0042", "TRUE", "x", "2026-01-31"), null, 0));
	}

	@Test
	void takesTheFirstColumnAsABareNumber() throws IOException {
		List<SheetRow> rows = read(new RawWorkbook().formats("#,##0", "0.00E+00", "yyyy-mm-dd").rows("""
				<row><c><v>1.3800138E10</v></c></row><row><c s="1"><v>13800138001</v></c></row>\
				<row><c s="2"><v>13800138002</v></c></row><row><c s="3"><v>13800138003</v></c></row>"""));
		assertThat(rows).extracting((row) -> row.cell(0))
			.containsExactly("13800138000", "13800138001", "13800138002", "13800138003");
	}

	@Test
	void takesTheSavedResultsOfFormulas() throws IOException {
		List<SheetRow> rows = read(new RawWorkbook().formats("0.00").rows("""
				<row><c t="str"><f>"1380"&amp;"0138000"</f><v>13800138000</v></c><c s="1"><f t="shared" ref="B1:B9" \
				si="0">ATAN2(A1,DATA2026!A1)</f><v>1.5</v></c><c t="str"><f>""</f><v></v></c></row>\
				<row><c t="str"><f>A1</f><v>13800138001</v></c><c><f t="shared" si="0"/><v>2</v></c></row>"""));
		assertThat(rows).extracting(SheetRow::cells)
			.containsExactly(List.of("13800138000", "1.50"), List.of("13800138001", "2"));
		assertThat(rows).extracting(SheetRow::fault).containsOnlyNulls();
	}

	@Test
	void tellsWhichCellCannotBeUsed() throws IOException {
		List<SheetRow> rows = read(new RawWorkbook().texts("<t>" + "x".repeat(1_001) + "</t>").rows("""
				<row><c><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="s"><v>0</v></c></row>\
				<row><c><v>2</v></c><c><v>5</v></c><c><f>NOW()</f></c></row>\
				<row><c><v>3</v></c><c><v>5</v></c><c t="s"><v>0</v></c></row>"""));
		assertThat(rows).extracting(SheetRow::fault)
			.containsExactly(CellFault.FORMULA_ERROR, CellFault.FORMULA_WITHOUT_RESULT, CellFault.TOO_LONG);
		assertThat(rows).extracting(SheetRow::faultColumn).containsExactly(1, 2, 2);
		assertThat(rows.get(2).cell(2)).hasSize(1_000);
	}

	@Test
	void countsRowsAsSpreadsheetProgramsDo() throws IOException {
		List<SheetRow> rows = read(new RawWorkbook().rows("""
				<row r="2"><c r="A2"><v>1</v></c></row><row r="3"/><row r="4"><c r="B4" s="1"/></row>\
				<row r="9"><c r="A9"><v>2</v></c></row><row><c><v>3</v></c></row>"""));
		assertThat(rows).extracting(SheetRow::number).containsExactly(2, 9, 10);
	}

	@Test
	void readsTextsOfManyPiecesWithoutTheirPronunciation() throws IOException {
		List<SheetRow> rows = read(new RawWorkbook()
			.texts("<r><rPr><b/></rPr><t>张</t></r><r><t xml:space=\"preserve\"> 三</t></r><rPh><t>zhang</t></rPh>",
					"<t><![CDATA[<b>]]></t>", "<t>a_x000D_b_x005F_</t>", "<t>&#24352;&amp;</t>")
			.rows("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c>"
					+ "<c t=\"s\"><v>3</v></c></row>"));
		assertThat(rows.get(0).cells()).containsExactly("张 三", "<b>", "a\rb_", "张&");
	}

	@Test
	void readsTheFirstSheetThatCanBeSeen() throws IOException {
		RawWorkbook workbook = new RawWorkbook().rows("<row><c><v>1</v></c></row>")
			.part("xl/_rels/workbook.xml.rels", """
					<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
					<Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" \
					Target="/xl/worksheets/other.xml"/><Relationship Id="b" Type="x/worksheet" \
					Target="worksheets/SHEET1.xml"/></Relationships>""")
			.part("xl/workbook.xml", """
					<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" \
					xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets>\
					<x:sheet name="h" r:id="a" state="hidden"/><x:sheet name="v" r:id="b"/></x:sheets></x:workbook>""");
		assertThat(read(workbook)).extracting((row) -> row.cell(0)).containsExactly("1");
	}

	@Test
	void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
		RawWorkbook workbook = new RawWorkbook().formats("yyyy-mm-dd")
			.rows("<row><c><v>1</v></c><c s=\"1\"><v>0</v></c></row>");
		assertThat(read(workbook).get(0).cell(1)).isEqualTo("1899-12-31");
		workbook.part("xl/workbook.xml", """
				<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
				xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
				<workbookPr date1904="1"/><sheets><sheet r:id="rId1"/></sheets></workbook>""");
		assertThat(read(workbook).get(0).cell(1)).isEqualTo("1904-01-01");
	}

	@Test
	void tellsHowFarItIs() throws IOException {
		Path file = new RawWorkbook().rows((out) -> {
			for (int i = 1; i < 50_000; i++) {
				out.write("<row><c><v>%d</v></c><c><v>%d</v></c></row>".formatted(i, i * 7919L % 99_991).getBytes());
			}
		}).write(this.folder.resolve("long.xlsx"));
		List<Long> told = new ArrayList<>();
		try (SheetReader reader = Sheets.open(file, (done, total) -> {
			assertThat(done).isLessThanOrEqualTo(total);
			told.add(100 * done / total);
		})) {
			assertThat(SheetSupport.rows(reader)).hasSize(49_999);
		}
		assertThat(told).isSorted()
			.hasSizeGreaterThan(20)
			.last()
			.satisfies((last) -> assertThat(last).isGreaterThan(95));
	}

	private List<SheetRow> read(RawWorkbook workbook) throws IOException {
		return SheetSupport.rows(workbook.write(this.folder.resolve("raw.xlsx")));
	}

}
