package io.smsconsole.core.catalog.template;

import java.util.Locale;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.review.Review;
import io.smsconsole.core.catalog.review.ReviewState;

/**
 * The text that messages are made of.
 *
 * @param id its id
 * @param region where it may be used
 * @param draft what was handed in
 * @param review how its review stands
 * @param deleted whether it was deleted
 */
public record Template(long id, Region region, TemplateDraft draft, Review review, boolean deleted) {

	/**
	 * What it is called.
	 * @return the name
	 */
	public String name() {
		return this.draft.name();
	}

	/**
	 * The text with its variables.
	 * @return the text, without a sign
	 */
	public String content() {
		return this.draft.content();
	}

	/**
	 * What messages made of it are for.
	 * @return the type
	 */
	public SmsType type() {
		return this.draft.type();
	}

	/**
	 * Whether messages made of it count as verification codes: they are of that type, or
	 * the text speaks of a code.
	 * @return whether they do
	 */
	public boolean asksForCode() {
		return type() == SmsType.VERIFICATION || content().contains("验证码")
				|| content().toLowerCase(Locale.ROOT).contains("code");
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

	/**
	 * Whether messages may be made of it.
	 * @return {@code true} if it is approved, in effect and not deleted
	 */
	public boolean effective() {
		return !this.deleted && state() == ReviewState.EFFECTIVE;
	}

}
