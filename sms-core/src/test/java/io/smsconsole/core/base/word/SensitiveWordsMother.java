package io.smsconsole.core.base.word;

import java.nio.file.Path;

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
		return new SensitiveWords((Path) null);
	}

}
