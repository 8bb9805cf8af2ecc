package io.smsconsole.core.wire.client;

import java.io.Serial;

/**
 * A call that did not end with the answer that was asked for. Which of the three it is
 * tells whether the cloud may have acted.
 */
public abstract sealed class CallException extends RuntimeException
		permits CloudException, UnsentException, UncertainException {

	@Serial
	private static final long serialVersionUID = 1L;

	CallException(String message, Throwable cause) {
		super(message, cause);
	}

}
