package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.action.Required;

/**
 * Tells about something that was submitted.
 *
 * @param kind {@code sign}, {@code template}, {@code qualification} or {@code task}
 * @param id its id
 */
public record DescribeReviewInfoRequest(@Required String kind, @Required Long id) {

}
