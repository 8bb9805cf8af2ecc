package io.smsconsole.core.catalog.rule;

/**
 * Lists the rules of review.
 */
public record DescribeReviewRuleListRequest() {

}
