package io.smsconsole.core.catalog.review;

import java.time.Instant;

/**
 * Something that was submitted.
 *
 * @param kind what it is
 * @param itemId its id
 * @param version names what was submitted; rises with each submission
 * @param stage on whose table it lies
 * @param event what happened to it last
 * @param submittedBy the account that submitted it last, 0 where that is not known
 * @param submitter that account's name, or an empty string
 * @param submitted when
 * @param sdkAppId the application that it belongs to, or 0 where it is the account's
 */
record ReviewItem(String kind, long itemId, long version, ReviewStage stage, ReviewEvent event, long submittedBy,
		String submitter, Instant submitted, long sdkAppId) {

}
