package io.smsconsole.core.catalog.rule;

import java.util.ArrayList;
import java.util.List;

import io.smsconsole.core.base.fold.FoldedText;
import io.smsconsole.core.base.fold.Span;

/**
 * Looks for phrases: words, or several joined by {@code +} that must all be in the text.
 */
final class Phrases {

	private static final String JOIN = "\\+";

	private Phrases() {
	}

	static List<Span> find(FoldedText text, List<String> phrases) {
		List<Span> found = new ArrayList<>();
		for (String phrase : phrases) {
			String[] parts = phrase.split(JOIN);
			if (List.of(parts).stream().allMatch((part) -> text.text().contains(part))) {
				for (String part : parts) {
					collect(text, part, found);
				}
			}
		}
		return found;
	}

	private static void collect(FoldedText text, String part, List<Span> found) {
		if (part.isEmpty()) {
			return;
		}
		for (int at = text.text().indexOf(part); at >= 0; at = text.text().indexOf(part, at + part.length())) {
			found.add(new Span(text.begin(at), text.end(at + part.length())));
		}
	}

}
