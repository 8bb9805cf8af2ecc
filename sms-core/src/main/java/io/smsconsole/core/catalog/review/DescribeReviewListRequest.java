package io.smsconsole.core.catalog.review;

/**
 * Lists what was submitted: what waits, the oldest first; everything else, the newest
 * first.
 *
 * @param kind {@code sign}, {@code template}, {@code qualification} or {@code task};
 * optional
 * @param status 1 waits for a reviewer here, 2 is the upstream's to decide, 0 approved,
 * -1 refused; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 */
public record DescribeReviewListRequest(String kind, Integer status, Integer limit, Integer offset) {

}
