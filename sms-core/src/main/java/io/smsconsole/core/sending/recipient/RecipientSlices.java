package io.smsconsole.core.sending.recipient;

import java.util.List;

import org.springframework.stereotype.Service;

/**
 * Reads the usable rows of lists.
 */
@Service
public class RecipientSlices {

	private final SliceStore store;

	RecipientSlices(SliceStore store) {
		this.store = store;
	}

	/**
	 * Reads a slice: up to 5,000 rows, fewer where their texts are long.
	 * @param listId the list, ready
	 * @param slice the slice, the first is 0
	 * @return its rows in their order; none of a list that is not ready, or beyond its
	 * end
	 */
	public List<Recipient> recipients(long listId, int slice) {
		return this.store.read(listId, SliceKind.RECIPIENTS, slice);
	}

}
