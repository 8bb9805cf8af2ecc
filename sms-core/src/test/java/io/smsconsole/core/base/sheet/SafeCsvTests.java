package io.smsconsole.core.base.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SafeCsvTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "=1+1,'=1+1", "+86,'+86", "-1,'-1", "@SUM(A1),'@SUM(A1)", "` =1`,`' =1`",
			"＝1,'＝1", "abc,abc", "13800138000,13800138000", "a=b,a=b", "``,``" })
	void defusesWhatCouldBeAFormula(String text, String safe) {
		assertThat(SafeCell.of(text)).isEqualTo(safe);
	}

	@Test
	void writesWhatSpreadsheetProgramsUnderstand() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		SafeCsv csv = new SafeCsv(out);
		csv.row("时间", "=A1", "a \"b\", c");
		csv.flush();
		assertThat(out.toString(StandardCharsets.UTF_8))
			.isEqualToNormalizingNewlines("\uFEFF时间,'=A1,\"a \"\"b\"\", c\"\n");
	}

}
