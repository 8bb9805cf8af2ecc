package io.smsconsole.core.catalog.rule;

import java.util.List;
import java.util.regex.Pattern;

import io.smsconsole.core.base.fold.Folding;
import io.smsconsole.core.base.fold.Span;
import io.smsconsole.core.base.kind.Region;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A sign that is to name a company is a part of its registered name, without leaving
 * anything out in between.
 */
@Component
@Order(2)
class CompanyNameRule implements ReviewRule {

	private static final Pattern ASIDE = Pattern.compile("[\\s()]");

	@Override
	public String id() {
		return "company-name";
	}

	@Override
	public List<Span> broken(Wording wording, List<String> words) {
		if (!wording.sign() || wording.company() == null || wording.region() != Region.MAINLAND) {
			return List.of();
		}
		return letters(wording.company()).contains(letters(wording.text())) ? List.of()
				: List.of(new Span(0, wording.text().length()));
	}

	// The place in brackets is written with and without them: 某某（北京）公司.
	private static String letters(String name) {
		return ASIDE.matcher(Folding.fold(name)).replaceAll("");
	}

}
