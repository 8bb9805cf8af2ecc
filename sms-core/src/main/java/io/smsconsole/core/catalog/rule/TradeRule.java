package io.smsconsole.core.catalog.rule;

import java.util.List;

import io.smsconsole.core.base.fold.Span;

/**
 * A trade that carriers take no messages of.
 */
abstract class TradeRule implements ReviewRule {

	private final String id;

	private final List<String> words;

	TradeRule(String id, String... words) {
		this.id = id;
		this.words = List.of(words);
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public List<String> words() {
		return this.words;
	}

	@Override
	public List<Span> broken(Wording wording, List<String> words) {
		return wording.sign() ? List.of() : Phrases.find(wording.folded(), words);
	}

}
