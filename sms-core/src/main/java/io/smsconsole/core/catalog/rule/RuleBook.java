package io.smsconsole.core.catalog.rule;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import io.smsconsole.core.base.fold.Span;

import org.springframework.stereotype.Service;

/**
 * Holds texts against all rules that are in force.
 */
@Service
public class RuleBook {

	private final List<ReviewRule> rules;

	private final RuleSettings settings;

	RuleBook(List<ReviewRule> rules, RuleSettings settings) {
		this.rules = rules;
		this.settings = settings;
	}

	/**
	 * Looks for everything that a text breaks.
	 * @param wording the text
	 * @return what was found, by rule and place
	 */
	public List<Finding> findings(Wording wording) {
		return this.rules.stream().flatMap((rule) -> findings(rule, wording)).toList();
	}

	private Stream<Finding> findings(ReviewRule rule, Wording wording) {
		RuleSetting setting = this.settings.of(rule);
		if (!setting.enabled()) {
			return Stream.empty();
		}
		return rule.broken(wording, setting.words())
			.stream()
			.distinct()
			.sorted(Comparator.comparing(Span::begin).thenComparing(Span::end))
			.map((span) -> new Finding(rule.id(), span.begin(), span.end(),
					wording.text().substring(span.begin(), span.end())));
	}

}
