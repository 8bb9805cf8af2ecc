package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.action.Required;

/**
 * Decides on a qualification.
 *
 * @param id its id
 * @param approve whether it is approved
 * @param reviewReply what the submitter is told, at most 500 characters; must not be
 * missing where it is refused
 * @param version the version that the reviewer has seen, as {@code DescribeReviewInfo}
 * tells it: another one is not decided on; optional
 */
public record ReviewSmsQualificationRequest(@Required Long id, @Required Boolean approve, String reviewReply,
		Long version) {

}
