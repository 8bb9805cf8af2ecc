package io.smsconsole.core.base.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvSheetReaderTests {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "UTF-8, false", "UTF-8, true", "GB18030, false", "UTF-16LE, true", "UTF-16BE, true" })
	void readsEveryUsualEncoding(String charset, boolean mark) throws IOException {
		String text = "手机号,姓名\r\n13800138000,张三𠮷€\r\n";
		Path file = write((mark ? "\uFEFF" : "") + text, Charset.forName(charset));
		assertThat(SheetSupport.cells(file)).containsExactly(List.of("手机号", "姓名"), List.of("13800138000", "张三𠮷€"));
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t", "，" })
	void findsTheSeparator(String separator) throws IOException {
		String text = "\"号码,主\"%s姓名\n13800138000%s\"您好;a,b\tc，d\"\n".replace("%s", separator);
		assertThat(SheetSupport.cells(write(text))).containsExactly(List.of("号码,主", "姓名"),
				List.of("13800138000", "您好;a,b\tc，d"));
	}

	@Test
	void takesTheSeparatorThatComesAfterTheNumberWhateverTheTextHoldsMoreOf() throws IOException {
		assertThat(SheetSupport.cells(write("13800138000\t您好,张三,再见\n")))
			.containsExactly(List.of("13800138000", "您好,张三,再见"));
	}

	@Test
	void readsASingleColumn() throws IOException {
		assertThat(SheetSupport.cells(write("13800138000\n13800138001"))).containsExactly(List.of("13800138000"),
				List.of("13800138001"));
	}

	@Test
	void readsQuotedCellsAcrossLines() throws IOException {
		List<SheetRow> rows = SheetSupport.rows(write("1,\"a \"\"b\"\"\r\nc\"\r\n2,5\" pipe\r\n"));
		assertThat(rows).extracting(SheetRow::cells)
			.containsExactly(List.of("1", "a \"b\"\r\nc"), List.of("2", "5\" pipe"));
	}

	@Test
	void countsRowsAsSpreadsheetProgramsDo() throws IOException {
		List<SheetRow> rows = SheetSupport.rows(write("\n1,\"a\nb\"\n,,\n  \n2\n\n"));
		assertThat(rows).extracting(SheetRow::number).containsExactly(2, 5);
		assertThat(rows).extracting(SheetRow::cells).containsExactly(List.of("1", "a\nb"), List.of("2"));
	}

	@Test
	void forgetsEmptyCellsAtTheEndOfARow() throws IOException {
		assertThat(SheetSupport.cells(write("1,,b,,, ,\n" + "2" + ",".repeat(1_000) + "\n")))
			.containsExactly(List.of("1", "", "b"), List.of("2"));
	}

	@Test
	void readsPastedText() throws IOException {
		try (SheetReader reader = Sheets.open("13800138000\t张三\r\n\r\n13800138001\t李四")) {
			assertThat(SheetSupport.rows(reader)).extracting(SheetRow::cells)
				.containsExactly(List.of("13800138000", "张三"), List.of("13800138001", "李四"));
		}
		try (SheetReader reader = Sheets.open("")) {
			assertThat(reader.read()).isNull();
		}
	}

	private Path write(String text) throws IOException {
		return write(text, StandardCharsets.UTF_8);
	}

	private Path write(String text, Charset charset) throws IOException {
		return Files.write(this.folder.resolve("sheet.csv"), text.getBytes(charset));
	}

}
