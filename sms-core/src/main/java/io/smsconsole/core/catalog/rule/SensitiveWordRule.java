package io.smsconsole.core.catalog.rule;

import java.util.List;

import io.smsconsole.core.base.fold.Span;
import io.smsconsole.core.base.word.SensitiveWords;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A word of the list of sensitive words.
 */
@Component
@Order(8)
class SensitiveWordRule implements ReviewRule {

	private final SensitiveWords words;

	SensitiveWordRule(SensitiveWords words) {
		this.words = words;
	}

	@Override
	public String id() {
		return "sensitive-word";
	}

	@Override
	public List<Span> broken(Wording wording, List<String> words) {
		return this.words.places(wording.text());
	}

}
