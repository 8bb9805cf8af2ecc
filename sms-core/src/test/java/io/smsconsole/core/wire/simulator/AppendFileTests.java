package io.smsconsole.core.wire.simulator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AppendFileTests {

	@TempDir
	private Path directory;

	@Test
	void beginsWithItsHeaderOnce() throws IOException {
		for (int start = 0; start < 2; start++) {
			append("a\n");
		}
		assertThat(file()).hasContent("header\na\na\n");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 8191, 8192, 8193, 20_000 })
	void takesAwayALastLineWithoutAnEnd(int length) throws IOException {
		append("a\n");
		Files.writeString(file(), Files.readString(file()) + "x".repeat(length));
		append("b\n");
		assertThat(file()).hasContent("header\na\nb\n");
	}

	@Test
	void beginsAnewWhenNotEvenTheHeaderWasFinished() throws IOException {
		Files.writeString(file(), "hea");
		append("a\n");
		assertThat(file()).hasContent("header\na\n");
	}

	private void append(String text) throws IOException {
		try (AppendFile file = new AppendFile(file(), "header")) {
			file.append(text.getBytes(StandardCharsets.UTF_8));
		}
	}

	private Path file() {
		return this.directory.resolve("file.csv");
	}

}
