package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.smsconsole.core.base.error.SmsException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever a file holds, it is read or refused with a reason; nothing else ever comes out
 * of it.
 */
class SheetFuzzTests {

	private static final String SHEET = """
			<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>\
			<c r="B1" s="1"><v>46053.5</v></c></row><row r="2" hidden="1"><c r="A2"><v>13800138000</v></c>\
			<c r="B2" t="inlineStr"><is><r><t>a</t></r></is></c><c r="C2" t="str"><f t="shared" si="0">A1</f>\
			<v>x</v></c><c r="D2" t="e"><v>#N/A</v></c></row></sheetData></worksheet>""";

	private static Path file;

	@BeforeContainer
	static void makeFile() throws IOException {
		file = Files.createTempFile("fuzz", ".sheet");
	}

	@AfterContainer
	static void deleteFile() throws IOException {
		Files.delete(file);
	}

	@Property(tries = 1_500)
	void readsOrRefusesAnySheetPart(@ForAll("changes") List<Change> changes) throws IOException {
		String xml = apply(SHEET, changes);
		new RawWorkbook().texts("<t>a</t>")
			.formats("yyyy")
			.part("xl/worksheets/sheet1.xml", (out) -> out.write(xml.getBytes(StandardCharsets.ISO_8859_1)))
			.write(file);
		readOrRefuse();
	}

	@Property(tries = 1_000)
	void readsOrRefusesAnyFormat(@ForAll("codes") String code) throws IOException {
		assertThat(CellFormat.of(code, false).display(PlainNumber.parse("46053.123"))).isNotNull();
		assertThat(CellFormat.of(code, true).display(PlainNumber.parse("-5"))).isNotNull();
	}

	@Property(tries = 400)
	void readsOrRefusesAnyWorkbook(@ForAll @Size(max = 20) List<@IntRange(max = 255) Integer> bytes,
			@ForAll @IntRange(max = 4_000) int at) throws IOException {
		new RawWorkbook().texts("<t>a</t>").part("xl/worksheets/sheet1.xml", SHEET.substring(38)).write(file);
		byte[] zip = Files.readAllBytes(file);
		for (int i = 0; i < bytes.size(); i++) {
			zip[(at + 37 * i) % zip.length] = bytes.get(i).byteValue();
		}
		Files.write(file, zip);
		readOrRefuse();
	}

	@Example
	void refusesAWorkbookWithANameThatIsNoText() throws IOException {
		readsOrRefusesAnyWorkbook(List.of(24, 65, 7, 15, 11, 11, 133, 2, 4, 6, 16, 1, 5, 99, 173, 6), 3718);
	}

	@Property(tries = 400)
	void readsOrRefusesAnyText(@ForAll byte[] bytes) throws IOException {
		Files.write(file, bytes);
		readOrRefuse();
	}

	@Property(tries = 400)
	void readsOrRefusesAnySeparatedText(@ForAll("separated") String text) throws IOException {
		Files.writeString(file, text);
		readOrRefuse();
		try (SheetReader reader = Sheets.open(text)) {
			assertThat(SheetSupport.rows(reader)).isNotNull();
		}
		catch (SmsException ex) {
			assertThat(ex.reason()).startsWith("sheet.");
		}
	}

	private static void readOrRefuse() throws IOException {
		try {
			assertThat(SheetSupport.rows(file)).isNotNull();
		}
		catch (SmsException ex) {
			assertThat(ex.reason()).startsWith("sheet.");
		}
	}

	@Provide
	Arbitrary<List<Change>> changes() {
		Arbitrary<String> pieces = Arbitraries.of("<", ">", "\"", "&", "&#0;", "]]>", "<![CDATA[", "<!--", "<?", "</v>",
				"<v>", "99999999999", "-1", "é", "\u00FF\u00FE", "\u0000", " ", "r=\"ZZZ9\"", "t=\"b\"", "<is>",
				"xmlns:a=\"b\"", "a:", "<rPh>", "<t>", "", "1E9", "\u00ED\u00A0\u0080");
		return Arbitraries.integers()
			.between(0, SHEET.length() - 1)
			.flatMap((at) -> pieces
				.flatMap((piece) -> Arbitraries.integers().between(0, 12).map((cut) -> new Change(at, cut, piece))))
			.list()
			.ofMinSize(1)
			.ofMaxSize(4);
	}

	@Provide
	Arbitrary<String> codes() {
		return Arbitraries.strings().withChars("ymdhsaAMP/.,:;0#?%@_*\\\"[]$-年E+ Gx").ofMaxLength(14);
	}

	@Provide
	Arbitrary<String> separated() {
		return Arbitraries.strings().withChars("\",;\t\n\r 1a长").ofMaxLength(40);
	}

	private static String apply(String text, List<Change> changes) {
		StringBuilder changed = new StringBuilder(text);
		for (Change change : changes) {
			int at = Math.min(change.at(), changed.length());
			changed.replace(at, Math.min(changed.length(), at + change.cut()), change.piece());
		}
		return changed.toString();
	}

	/**
	 * A piece of text put in the place of some characters.
	 */
	record Change(int at, int cut, String piece) {

	}

}
