package io.smsconsole.core.catalog.rule;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Changes a rule of review; what is left out stays.
 *
 * @param rule its name
 * @param enabled whether texts are held against it; optional
 * @param wordSet its words, at most 1,000 of up to 64 characters; an empty list brings
 * back those that it began with; optional
 */
public record ModifyReviewRuleRequest(@Required String rule, Boolean enabled, List<String> wordSet) {

}
