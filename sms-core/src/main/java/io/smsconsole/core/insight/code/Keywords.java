package io.smsconsole.core.insight.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.util.StringUtils;

/**
 * Words that somebody looks for, each of which has to be found, whatever its case.
 *
 * @param words the words in lower case, none where nothing is looked for
 */
record Keywords(List<String> words) {

	static Keywords of(String text) {
		if (!StringUtils.hasText(text)) {
			return new Keywords(List.of());
		}
		return new Keywords(List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+")));
	}

	static String orNull(String text) {
		return StringUtils.hasText(text) ? text.strip() : null;
	}

	boolean areIn(String... texts) {
		if (this.words.isEmpty()) {
			return true;
		}
		String all = Arrays.stream(texts).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
		return this.words.stream().allMatch(all::contains);
	}

}
