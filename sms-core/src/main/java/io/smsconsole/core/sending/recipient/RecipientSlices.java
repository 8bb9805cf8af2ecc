package io.smsconsole.core.sending.recipient;

import java.util.List;

import org.springframework.stereotype.Service;

/**
 * Reads the usable rows of lists.
 */
@Service
public class RecipientSlices {

	/**
	 * Reads a slice.
	 * @param listId the list, ready
	 * @param slice the slice, the first is 0
	 * @return its rows in their order
	 */
	public List<Recipient> recipients(long listId, int slice) {
		return List.of();
	}

}
