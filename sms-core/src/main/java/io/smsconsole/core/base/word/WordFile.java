package io.smsconsole.core.base.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The file of the setting {@code sms.sensitive-words}, a word a line. Where there is one,
 * it is the list, and the console only shows it.
 */
@Component
class WordFile {

	private final List<String> words;

	WordFile(@Value("${sms.sensitive-words:#{null}}") Path file) {
		this.words = (file != null) ? read(file) : null;
	}

	Optional<List<String>> words() {
		return Optional.ofNullable(this.words);
	}

	private static List<String> read(Path file) {
		try {
			return Files.readAllLines(file)
				.stream()
				.map(Words::normal)
				.filter((word) -> !word.isEmpty())
				.distinct()
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("SMS_SENSITIVE_WORDS: the file " + file + " cannot be read", ex);
		}
	}

}
