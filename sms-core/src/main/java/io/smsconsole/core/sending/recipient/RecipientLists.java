package io.smsconsole.core.sending.recipient;

import java.util.Optional;

import org.springframework.stereotype.Service;

/**
 * The lists of numbers.
 */
@Service
public class RecipientLists {

	/**
	 * Finds a list.
	 * @param id the list
	 * @return the list as far as it is read, or empty
	 */
	public Optional<RecipientList> find(long id) {
		return Optional.empty();
	}

}
