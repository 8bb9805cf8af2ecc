package io.smsconsole.core.base.word;

import java.util.Collection;
import java.util.TreeMap;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;

/**
 * Finds any of many words in a text, in one pass however many they are.
 */
final class Automaton {

	/** What is told of each word that is found. */
	interface Finding {

		/**
		 * Takes a word.
		 * @param begin where it begins
		 * @param end where it ends, the first unit behind it
		 * @param word the word
		 * @return whether to go on looking
		 */
		boolean take(int begin, int end, String word);

	}

	private final AhoCorasickDoubleArrayTrie<String> trie;

	Automaton(Collection<String> words) {
		if (words.isEmpty()) {
			// the library makes none of nothing
			this.trie = null;
			return;
		}
		TreeMap<String, String> sorted = new TreeMap<>();
		words.forEach((word) -> sorted.put(word, word));
		this.trie = new AhoCorasickDoubleArrayTrie<>();
		this.trie.build(sorted);
	}

	void find(String text, Finding finding) {
		if (this.trie != null) {
			this.trie.parseText(text, finding::take);
		}
	}

}
