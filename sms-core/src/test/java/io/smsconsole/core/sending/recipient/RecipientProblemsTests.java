package io.smsconsole.core.sending.recipient;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.kind.Region;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@CoreTest
class RecipientProblemsTests {

	@Autowired
	private RecipientImport recipientImport;

	@Autowired
	private RecipientLists lists;

	@Autowired
	private RecipientProblems problems;

	@Test
	void writesAllProblemsAsCsv() throws IOException {
		long id = this.lists.open("", Region.MAINLAND, 1, 1);
		this.recipientImport.read(id, "13800138000\tx\n13800138000\ty\n=1+1\tx\n+1 415 555 2671\tx\n13800138001");
		assertThat(csv(id, Locale.ENGLISH)).isEqualTo("""
				\uFEFFRow,Phone number,Problem,Explanation
				2,13800138000,Duplicate,The number stands in row 1 already.
				3,'=1+1,Not a usable number,This does not have the form of a phone number.
				4,'+1 415 555 2671,Not a usable number,This is not a number of the Chinese mainland.
				5,13800138001,Variables do not fit,Variable 1 has no value.
				""");
		assertThat(csv(id, Locale.SIMPLIFIED_CHINESE))
			.startsWith("\uFEFF行号,手机号,问题,说明\n2,13800138000,号码重复,与第 1 行的号码重复。");
	}

	@Test
	void writesProblemsOfManySlices() throws IOException {
		long id = this.lists.open("", Region.MAINLAND, 0, 1);
		this.recipientImport.read(id, "1\n".repeat(12_000));
		assertThat(csv(id, Locale.ENGLISH).lines()).hasSize(12_001).last().asString().startsWith("12000,1,");
	}

	private String csv(long id, Locale locale) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.problems.writeCsv(id, locale, out);
		return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
	}

}
