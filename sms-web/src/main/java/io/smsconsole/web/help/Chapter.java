package io.smsconsole.web.help;

import java.util.List;
import java.util.Locale;

import io.smsconsole.web.markup.Prose;

/**
 * A chapter in one language.
 *
 * @param path its address
 * @param role whom it is for
 * @param prose what it says
 */
public record Chapter(String path, Role role, Prose prose) {

	/**
	 * The headings under which a word is found, all of them where the chapter's title has
	 * it.
	 * @param word what is looked for
	 * @return the headings
	 */
	List<Prose.Section> found(String word) {
		if (contains(this.prose.title(), word)) {
			return this.prose.sections();
		}
		return this.prose.sections()
			.stream()
			.filter((section) -> contains(section.title(), word) || contains(section.text(), word))
			.toList();
	}

	private static boolean contains(String text, String word) {
		return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
	}

}
