package io.smsconsole.core.catalog.rule;

import java.util.List;

/**
 * What a reviewer may object to.
 *
 * @param signFindingSet what is wrong with the sign
 * @param templateFindingSet what is wrong with the template's text
 */
public record DescribeReviewFindingsResponse(List<Finding> signFindingSet, List<Finding> templateFindingSet) {

}
