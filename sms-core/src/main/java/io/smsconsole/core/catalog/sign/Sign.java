package io.smsconsole.core.catalog.sign;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.review.Review;
import io.smsconsole.core.catalog.review.ReviewState;

/**
 * The name that messages carry before their text.
 *
 * @param id its id
 * @param region where it may be used
 * @param draft what was handed in
 * @param images the images that were handed in with it
 * @param review how its review stands
 */
public record Sign(long id, Region region, SignDraft draft, SignImages images, Review review) {

	/**
	 * The sign itself.
	 * @return the text without brackets
	 */
	public String name() {
		return this.draft.name();
	}

	/**
	 * Where it stands in its review.
	 * @return the state
	 */
	public ReviewState state() {
		return this.review.state();
	}

	/**
	 * What the upstream knows it by.
	 * @return its id there, or {@code null} as long as it has none
	 */
	public Long upstreamId() {
		return this.review.upstreamId();
	}

}
