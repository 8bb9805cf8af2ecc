package io.smsconsole.core.base.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The sensitive words: those of the file {@code sms.sensitive-words}, a word a line, else
 * a sample. Width and case of letters do not matter.
 */
@Service
public class SensitiveWords {

	private static final List<String> SAMPLE = List.of("敏感词样例");

	private final List<String> words;

	@Autowired
	SensitiveWords(@Value("${sms.sensitive-words:#{null}}") Path file) {
		this((file != null) ? read(file) : SAMPLE);
	}

	SensitiveWords(List<String> words) {
		this.words = words.stream().map(SensitiveWords::folded).filter((word) -> !word.isEmpty()).toList();
	}

	/**
	 * Looks for a sensitive word.
	 * @param text what is to be sent
	 * @return the first one found, or empty
	 */
	public Optional<String> find(String text) {
		String folded = folded(text);
		return this.words.stream().filter(folded::contains).findFirst();
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
	}

	private static List<String> read(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("SMS_SENSITIVE_WORDS: the file " + file + " cannot be read", ex);
		}
	}

}
