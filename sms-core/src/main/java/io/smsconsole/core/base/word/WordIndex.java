package io.smsconsole.core.base.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import io.smsconsole.core.base.fold.FoldedText;
import io.smsconsole.core.base.fold.Folding;
import io.smsconsole.core.base.fold.Span;

/**
 * The words of one version of the list, ready to be looked for. An automaton of 100,000
 * words takes seconds to make, so a list that has changed a little is the automaton that
 * was, a small one of what has been added, and what does not count any more.
 */
final class WordIndex {

	static final WordIndex EMPTY = new WordIndex(Set.of(), new Automaton(Set.of()), Set.of(), Set.of());

	private static final int FEW = 2_000;

	private final Set<String> words;

	private final Automaton automaton;

	private final Automaton additions;

	private final Set<String> removed;

	private WordIndex(Set<String> words, Automaton automaton, Set<String> added, Set<String> removed) {
		this.words = words;
		this.automaton = automaton;
		this.additions = new Automaton(added);
		this.removed = removed;
	}

	/**
	 * The index of another version of the list.
	 * @param list all its words, folded
	 * @return the index
	 */
	WordIndex become(Collection<String> list) {
		Set<String> next = Set.copyOf(list);
		Set<String> added = new HashSet<>(next);
		added.removeAll(this.words);
		Set<String> missing = new HashSet<>(this.words);
		missing.removeAll(next);
		if (added.size() + missing.size() > FEW || this.words.isEmpty()) {
			return new WordIndex(next, new Automaton(next), Set.of(), Set.of());
		}
		return new WordIndex(this.words, this.automaton, added, missing);
	}

	/**
	 * The first word that is complete in a text.
	 * @param text the text
	 * @return the word, or {@code null}
	 */
	String first(String text) {
		String folded = Folding.fold(text);
		AtomicReference<String> first = new AtomicReference<>();
		Automaton.Finding taken = (begin, end, word) -> {
			if (!this.removed.contains(word)) {
				first.set(word);
			}
			return first.get() == null;
		};
		this.automaton.find(folded, taken);
		if (first.get() == null) {
			this.additions.find(folded, taken);
		}
		return first.get();
	}

	/**
	 * Where words stand in a text.
	 * @param text the text
	 * @return the places in the text as it was written
	 */
	List<Span> places(String text) {
		FoldedText folded = FoldedText.of(text);
		List<Span> places = new ArrayList<>();
		Automaton.Finding taken = (begin, end, word) -> {
			if (!this.removed.contains(word)) {
				places.add(new Span(folded.begin(begin), folded.end(end)));
			}
			return true;
		};
		this.automaton.find(folded.text(), taken);
		this.additions.find(folded.text(), taken);
		return places;
	}

}
