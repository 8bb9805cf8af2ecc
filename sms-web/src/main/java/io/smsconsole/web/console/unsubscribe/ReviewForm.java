package io.smsconsole.web.console.unsubscribe;

/**
 * What a reviewer enters.
 *
 * @param approve whether the unsubscription is lifted
 * @param reviewReply what to say to it
 */
public record ReviewForm(Boolean approve, String reviewReply) {

	static final ReviewForm EMPTY = new ReviewForm(null, null);

}
