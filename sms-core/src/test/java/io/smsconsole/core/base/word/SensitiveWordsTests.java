package io.smsconsole.core.base.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.smsconsole.core.base.fold.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests for {@link SensitiveWords} and {@link WordFile}.
 */
class SensitiveWordsTests {

	@Test
	void findsAWordWhateverItsWidthAndCase() {
		SensitiveWords words = SensitiveWordsMother.of("敏感词样例", "casino", "网络游戏");
		assertThat(words.find("这里有敏感词样例。")).contains("敏感词样例");
		assertThat(words.find("new cａSiNO")).contains("casino");
		assertThat(words.find("您的验证码是{1}")).isEmpty();
		assertThat(words.find("敏感 词样例")).as("with something in between").isEmpty();
		assertThat(words.find("")).isEmpty();
	}

	@Test
	void tellsWhereWordsStandInTheTextAsItWasWritten() {
		SensitiveWords words = SensitiveWordsMother.of("ab", "bc", "博彩");
		assertThat(words.places("㈱博彩 xＡＢＣ")).containsExactly(new Span(1, 3), new Span(5, 7), new Span(6, 8));
	}

	@Test
	void findsNothingWithoutWords() {
		assertThat(SensitiveWordsMother.of().find("敏感词样例")).isEmpty();
	}

	@Test
	void readsAWordFromEachLineOfAFile(@TempDir Path directory) throws IOException {
		Path file = Files.writeString(directory.resolve("words.txt"), "博彩\n\n Casino \n博彩\n");
		assertThat(new WordFile(file).words())
			.hasValueSatisfying((words) -> assertThat(words).containsExactly("casino", "博彩"));
		assertThat(new WordFile(null).words()).isEmpty();
	}

	@Test
	void saysWhichFileItCannotRead(@TempDir Path directory) {
		assertThatExceptionOfType(UncheckedIOException.class)
			.isThrownBy(() -> new WordFile(directory.resolve("missing.txt")))
			.withMessageContaining("missing.txt");
	}

}
