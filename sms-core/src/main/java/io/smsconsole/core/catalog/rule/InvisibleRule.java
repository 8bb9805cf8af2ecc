package io.smsconsole.core.catalog.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.smsconsole.core.base.fold.Span;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Characters that nobody sees: they change what is billed and hide words from filters.
 */
@Component
@Order(7)
class InvisibleRule implements ReviewRule {

	/** Joiners, direction marks, control and private characters, and uncommon blanks. */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cc}\\p{Z}\\x{115F}\\x{1160}\\x{3164}\\x{FFA0}&&[^ \\n\\r\\x{3000}]]+");

	@Override
	public String id() {
		return "invisible";
	}

	@Override
	public List<Span> broken(Wording wording, List<String> words) {
		Matcher matcher = INVISIBLE.matcher(wording.text());
		return matcher.results().map((found) -> new Span(found.start(), found.end())).toList();
	}

}
