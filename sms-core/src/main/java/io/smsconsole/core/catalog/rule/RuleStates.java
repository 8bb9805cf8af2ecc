package io.smsconsole.core.catalog.rule;

import io.smsconsole.core.base.action.StateFinder;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What rules look like before and after a change.
 */
@Configuration(proxyBeanMethods = false)
class RuleStates {

	@Bean
	StateFinder<String> ruleState(Rules rules) {
		return StateFinder.of((String id) -> rules.find(id).map(rules::info))
			.changedBy(ModifyReviewRuleRequest.class, ModifyReviewRuleRequest::rule);
	}

}
