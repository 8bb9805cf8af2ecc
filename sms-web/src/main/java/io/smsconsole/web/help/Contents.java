package io.smsconsole.web.help;

import java.util.Arrays;
import java.util.List;

import io.smsconsole.web.markup.Prose;

/**
 * The chapters for one role.
 *
 * @param role whom they are for
 * @param chapters the chapters in order
 */
public record Contents(Role role, List<Chapter> chapters) {

	static List<Contents> of(List<Chapter> chapters) {
		return Arrays.stream(Role.values())
			.map((role) -> new Contents(role, chapters.stream().filter((chapter) -> chapter.role() == role).toList()))
			.toList();
	}

	static List<Found> find(List<Chapter> chapters, String word) {
		return chapters.stream()
			.map((chapter) -> new Found(chapter, chapter.found(word)))
			.filter((found) -> !found.sections().isEmpty())
			.toList();
	}

	/**
	 * A chapter in which something was found.
	 *
	 * @param chapter the chapter
	 * @param sections under which of its headings
	 */
	public record Found(Chapter chapter, List<Prose.Section> sections) {

	}

}
