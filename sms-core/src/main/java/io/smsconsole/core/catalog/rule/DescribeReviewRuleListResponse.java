package io.smsconsole.core.catalog.rule;

import java.util.List;

/**
 * The rules of review.
 *
 * @param ruleSet all of them
 */
public record DescribeReviewRuleListResponse(List<RuleInfo> ruleSet) {

}
