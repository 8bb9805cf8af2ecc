package io.smsconsole.core.catalog.review;

/**
 * Who reviews first.
 */
public enum ReviewMode {

	/** What is submitted goes straight to the upstream. */
	AUTO,

	/** A reviewer of this account approves it before it goes to the upstream. */
	INTERNAL

}
