package io.smsconsole.core.catalog.review;

/**
 * Who reviews first what is submitted.
 */
interface FirstReview {

	/**
	 * Whether what is submitted goes straight to the upstream.
	 * @return {@code false} where a reviewer here approves it first
	 */
	boolean automatic();

}
