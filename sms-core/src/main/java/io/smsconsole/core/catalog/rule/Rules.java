package io.smsconsole.core.catalog.rule;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * The rules by their names.
 */
@Component
class Rules {

	private final List<ReviewRule> rules;

	private final RuleSettings settings;

	Rules(List<ReviewRule> rules, RuleSettings settings) {
		this.rules = rules;
		this.settings = settings;
	}

	List<ReviewRule> all() {
		return this.rules;
	}

	Optional<ReviewRule> find(String id) {
		return this.rules.stream().filter((rule) -> rule.id().equals(id)).findFirst();
	}

	RuleInfo info(ReviewRule rule) {
		RuleSetting setting = this.settings.latest(rule);
		return new RuleInfo(rule.id(), setting.enabled(), setting.words(), !rule.words().isEmpty());
	}

}
