package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.action.Required;

/**
 * Asks what happened to something that was submitted.
 *
 * @param kind {@code sign}, {@code template}, {@code qualification} or {@code task}
 * @param id its id
 */
public record DescribeReviewHistoryRequest(@Required String kind, @Required Long id) {

}
