package io.smsconsole.core.catalog.review;

import java.util.List;

/**
 * What happened to something that was submitted.
 *
 * @param eventSet the events, the oldest first
 */
public record DescribeReviewHistoryResponse(List<ReviewEventInfo> eventSet) {

}
