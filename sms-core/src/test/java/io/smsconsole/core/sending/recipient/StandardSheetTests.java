package io.smsconsole.core.sending.recipient;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import io.smsconsole.core.audience.number.HeaderRow;
import io.smsconsole.core.base.sheet.SheetReader;
import io.smsconsole.core.base.sheet.SheetRow;
import io.smsconsole.core.base.sheet.Sheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StandardSheetTests {

	@TempDir
	private Path folder;

	@Test
	void hasAColumnForTheNumberAndEachVariable() throws IOException {
		assertThat(header(2, Locale.SIMPLIFIED_CHINESE).cells()).containsExactly("手机号", "变量1", "变量2");
		assertThat(header(1, Locale.ENGLISH).cells()).containsExactly("Phone number", "Variable 1");
		assertThat(header(0, Locale.ENGLISH).cells()).containsExactly("Phone number");
		assertThat(header(166, Locale.ENGLISH).cells()).hasSize(167).endsWith("Variable 166");
	}

	@Test
	void isRecognisedAsAHeaderWhenItComesBack() throws IOException {
		assertThat(HeaderRow.is(header(2, Locale.SIMPLIFIED_CHINESE))).isTrue();
		assertThat(HeaderRow.is(header(2, Locale.ENGLISH))).isTrue();
	}

	private SheetRow header(int variables, Locale locale) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		StandardSheet.write(variables, locale, out);
		Path file = Files.write(this.folder.resolve("standard.xlsx"), out.toByteArray());
		try (SheetReader reader = Sheets.open(file, (done, total) -> {
		})) {
			SheetRow header = reader.read();
			assertThat(reader.read()).isNull();
			return header;
		}
	}

}
