package io.smsconsole.web.console.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import io.smsconsole.core.catalog.rule.Finding;

/**
 * Cuts a text where findings begin and end, so that a page can mark them.
 */
final class MarkedText {

	private MarkedText() {
	}

	static List<Piece> of(String text, List<Finding> findings) {
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
		findings.forEach((finding) -> cuts.addAll(List.of(finding.begin(), finding.end())));
		List<Integer> places = List.copyOf(cuts);
		List<Piece> pieces = new ArrayList<>();
		for (int i = 0; i + 1 < places.size(); i++) {
			int begin = places.get(i);
			int end = places.get(i + 1);
			pieces.add(new Piece(text.substring(begin, end),
					findings.stream().anyMatch((finding) -> finding.begin() <= begin && end <= finding.end())));
		}
		return pieces;
	}

	/**
	 * A piece of a text.
	 *
	 * @param text the piece
	 * @param marked whether it breaks a rule
	 */
	record Piece(String text, boolean marked) {

	}

}
