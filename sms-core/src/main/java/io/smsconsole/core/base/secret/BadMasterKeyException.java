package io.smsconsole.core.base.secret;

import java.io.Serial;

/**
 * There is no master key to work with; the message tells the person who starts the
 * console which setting to mend.
 */
public class BadMasterKeyException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	BadMasterKeyException(String message, Throwable cause) {
		super(message, cause);
	}

}
