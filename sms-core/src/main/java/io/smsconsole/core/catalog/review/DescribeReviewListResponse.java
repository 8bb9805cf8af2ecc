package io.smsconsole.core.catalog.review;

import java.util.List;

/**
 * Some of what was submitted.
 *
 * @param reviewSet those on this page
 * @param totalCount how many there are on all pages
 * @param automatic whether what is submitted goes straight to the upstream, so that
 * nothing new waits for a reviewer here
 */
public record DescribeReviewListResponse(List<ReviewInfo> reviewSet, int totalCount, boolean automatic) {

}
