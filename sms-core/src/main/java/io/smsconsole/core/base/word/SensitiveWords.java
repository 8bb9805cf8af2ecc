package io.smsconsole.core.base.word;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.smsconsole.core.base.fold.Span;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * The sensitive words, which no message may contain. Width and case of letters do not
 * matter; what stands between the characters of a word does.
 */
@Service
public class SensitiveWords {

	private final Supplier<WordIndex> index;

	@Autowired
	SensitiveWords(WordList list) {
		this(list::index);
	}

	SensitiveWords(Supplier<WordIndex> index) {
		this.index = index;
	}

	/**
	 * Looks for a sensitive word.
	 * @param text what is to be sent
	 * @return the first one found, or empty
	 */
	public Optional<String> find(String text) {
		return Optional.ofNullable(this.index.get().first(text));
	}

	/**
	 * Looks for all sensitive words.
	 * @param text what is to be sent
	 * @return where they stand in the text
	 */
	public List<Span> places(String text) {
		return this.index.get().places(text);
	}

}
