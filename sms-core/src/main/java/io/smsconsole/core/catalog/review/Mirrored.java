package io.smsconsole.core.catalog.review;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.kind.Region;

/**
 * Something that the upstream has to review: how it is handed in, asked after and
 * deleted. The calls throw what the signed client throws.
 */
public interface Mirrored {

	/**
	 * What it is.
	 * @return {@code sign} or {@code template}
	 */
	String kind();

	/**
	 * Finds an item, deleted ones included.
	 * @param id our id
	 * @return the item, or empty
	 */
	Optional<MirroredItem> find(long id);

	/**
	 * Hands it in.
	 * @param id our id
	 * @return its id at the upstream
	 */
	long add(long id);

	/**
	 * Hands in its new text.
	 * @param id our id
	 */
	void modify(long id);

	/**
	 * Deletes it at the upstream.
	 * @param item what to delete; has an upstream id
	 */
	void delete(MirroredItem item);

	/**
	 * Looks for one that an earlier attempt may have handed in: equal to ours, and known
	 * to nobody here.
	 * @param id our id
	 * @return its id at the upstream, or empty where none is found
	 */
	Optional<Long> search(long id);

	/**
	 * Asks how reviews stand.
	 * @param region mainland or international
	 * @param upstreamIds at most 100 ids of the upstream
	 * @return what the upstream says about those that it knows
	 */
	List<Verdict> ask(Region region, List<Long> upstreamIds);

	/**
	 * Remembers its id at the upstream.
	 * @param id our id
	 * @param upstreamId the upstream's, or {@code null} to forget it
	 */
	void identify(long id, Long upstreamId);

	/**
	 * Takes over a decision, in the transaction at hand.
	 * @param id our id
	 * @param state the new state
	 * @param reply what the reviewer said, or an empty string
	 */
	void decide(long id, ReviewState state, String reply);

}
