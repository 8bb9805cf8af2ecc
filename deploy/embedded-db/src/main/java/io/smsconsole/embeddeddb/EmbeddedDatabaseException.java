package io.smsconsole.embeddeddb;

import java.io.Serial;

/**
 * The embedded database cannot run; the message is one sentence for the person at the
 * terminal and begins with the setting to look at.
 */
class EmbeddedDatabaseException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	EmbeddedDatabaseException(String message) {
		super(message);
	}

	EmbeddedDatabaseException(String message, Throwable cause) {
		super(message, cause);
	}

}
