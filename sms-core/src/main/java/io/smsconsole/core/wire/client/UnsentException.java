package io.smsconsole.core.wire.client;

import java.io.Serial;

/**
 * Not a byte of the request left: no free connection, no address, no connection, no
 * agreement on encryption. The call may be repeated without harm.
 */
public final class UnsentException extends CallException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * A call that did not leave.
	 * @param message what was tried
	 * @param cause what went wrong
	 */
	public UnsentException(String message, Throwable cause) {
		super(message, cause);
	}

}
