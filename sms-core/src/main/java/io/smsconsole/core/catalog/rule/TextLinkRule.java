package io.smsconsole.core.catalog.rule;

import java.util.List;

import io.smsconsole.core.base.content.Links;
import io.smsconsole.core.base.fold.Span;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A web address in the text: carriers want it registered with them.
 */
@Component
@Order(6)
class TextLinkRule implements ReviewRule {

	@Override
	public String id() {
		return "text-link";
	}

	@Override
	public List<Span> broken(Wording wording, List<String> words) {
		return wording.sign() ? List.of() : Links.find(wording.text());
	}

}
