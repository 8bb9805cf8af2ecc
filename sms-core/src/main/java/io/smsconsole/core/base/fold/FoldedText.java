package io.smsconsole.core.base.fold;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A folded text that knows where each of its characters came from, so that what is found
 * in it can be shown in the text as it was written.
 */
public final class FoldedText {

	private final String text;

	/**
	 * Begin and end of the origin of each character; {@code null} where nothing moved.
	 */
	private final List<Span> origins;

	private FoldedText(String text, List<Span> origins) {
		this.text = text;
		this.origins = origins;
	}

	/**
	 * Folds a text.
	 * @param text any text
	 * @return the folded text
	 */
	public static FoldedText of(String text) {
		String folded = Folding.fold(text);
		return (folded.length() == text.length() && text.codePoints().noneMatch(Character::isSupplementaryCodePoint))
				? new FoldedText(folded, null) : byCluster(text);
	}

	/**
	 * The text.
	 * @return the text in NFKC and small letters
	 */
	public String text() {
		return this.text;
	}

	/**
	 * Where something begins in the text as it was written.
	 * @param index the place of its first character in {@link #text()}
	 * @return the place of the first character that it came from
	 */
	public int begin(int index) {
		return (this.origins != null) ? this.origins.get(index).begin() : index;
	}

	/**
	 * Where something ends in the text as it was written.
	 * @param end the place after its last character in {@link #text()}, not 0
	 * @return the place after the last character that it came from
	 */
	public int end(int end) {
		return (this.origins != null) ? this.origins.get(end - 1).end() : end;
	}

	private static FoldedText byCluster(String text) {
		StringBuilder folded = new StringBuilder();
		List<Span> origins = new ArrayList<>(text.length());
		BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
		clusters.setText(text);
		int begin = clusters.first();
		for (int end = clusters.next(); end != BreakIterator.DONE; begin = end, end = clusters.next()) {
			String cluster = Folding.fold(text.substring(begin, end));
			folded.append(cluster);
			origins.addAll(Collections.nCopies(cluster.length(), new Span(begin, end)));
		}
		return new FoldedText(folded.toString(), origins);
	}

}
