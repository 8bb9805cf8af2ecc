package io.smsconsole.core.base.word;

import java.util.List;

/**
 * Makes lists of sensitive words for tests.
 */
public final class SensitiveWordsMother {

	private SensitiveWordsMother() {
	}

	/**
	 * The list that a new installation starts with.
	 * @return one word
	 */
	public static SensitiveWords sample() {
		return of("敏感词样例");
	}

	/**
	 * A list of words.
	 * @param words the words
	 * @return the list, ready to look for them
	 */
	public static SensitiveWords of(String... words) {
		WordIndex index = WordIndex.EMPTY.become(List.of(words));
		return new SensitiveWords(() -> index);
	}

}
