package io.smsconsole.core.catalog.review;

import java.util.Optional;

/**
 * Something that is reviewed: a sign, a template, a qualification or a group send.
 */
public interface Reviewed {

	/**
	 * What it is.
	 * @return {@code sign}, {@code template}, {@code qualification} or {@code task}
	 */
	String kind();

	/**
	 * Whether the upstream reviews it too.
	 * @return {@code false} where a reviewer here has the last word
	 */
	boolean mirrored();

	/**
	 * Keeps an item as it is until the transaction ends. To be called first.
	 * @param id its id
	 */
	void lock(long id);

	/**
	 * Finds what a reviewer has to look at.
	 * @param id its id
	 * @return it, or empty where there is none or it was deleted
	 */
	Optional<ReviewSubject> find(long id);

	/**
	 * Takes over what a reviewer decided, in the transaction at hand. Nothing is to be
	 * done for what goes on to the upstream.
	 * @param id its id
	 * @param approved what was decided
	 * @param reply what the reviewer said, or an empty string
	 */
	void decide(long id, boolean approved, String reply);

}
