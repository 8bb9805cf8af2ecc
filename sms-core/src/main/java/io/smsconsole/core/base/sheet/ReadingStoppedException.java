package io.smsconsole.core.base.sheet;

import java.io.Serial;

/**
 * The reading of a sheet was given up, by a person or because it was silent for too long.
 */
public class ReadingStoppedException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Tells what was being read.
	 * @param id what the sheet was read for
	 */
	public ReadingStoppedException(long id) {
		super("The reading of list " + id + " was given up");
	}

}
