package io.smsconsole.core.base.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link SensitiveWords}.
 */
class SensitiveWordsTests {

	@Test
	void startsWithASample() {
		SensitiveWords words = new SensitiveWords((Path) null);
		assertThat(words.find("这里有敏感词样例。")).contains("敏感词样例");
		assertThat(words.find("您的验证码是{1}")).isEmpty();
	}

	@Test
	void readsAWordFromEachLineOfAFile(@TempDir Path directory) throws IOException {
		Path file = Files.writeString(directory.resolve("words.txt"), "博彩\n\n Casino \n");
		SensitiveWords words = new SensitiveWords(file);
		assertThat(words.find("new cａSiNO")).contains("casino");
		assertThat(words.find("在线博彩")).contains("博彩");
		assertThat(words.find("敏感词样例")).isEmpty();
	}

	@Test
	void saysWhichFileItCannotRead(@TempDir Path directory) {
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> new SensitiveWords(directory.resolve("missing.txt")))
			.withMessageContaining("missing.txt");
	}

}
