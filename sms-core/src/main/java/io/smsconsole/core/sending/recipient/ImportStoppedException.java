package io.smsconsole.core.sending.recipient;

import java.io.Serial;

/**
 * The reading of a list was given up, by a person or because it was silent for too long.
 */
class ImportStoppedException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	ImportStoppedException(long listId) {
		super("The reading of list " + listId + " was given up");
	}

}
