package io.smsconsole.core.base.word;

import io.smsconsole.core.base.fold.Folding;

/**
 * How words are kept.
 */
final class Words {

	private Words() {
	}

	/**
	 * Brings a word into the form in which it is kept and looked for.
	 * @param word the word as it was written
	 * @return the word folded, without blanks around it
	 */
	static String normal(String word) {
		return Folding.fold(word.strip()).strip();
	}

}
