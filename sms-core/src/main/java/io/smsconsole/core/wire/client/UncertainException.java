package io.smsconsole.core.wire.client;

import java.io.Serial;

/**
 * The request may have left, and no full answer came: the cloud may have acted or not.
 * Repeating the call may do it twice.
 */
public final class UncertainException extends CallException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * A call of unknown outcome.
	 * @param message what was tried
	 * @param cause what went wrong, or {@code null}
	 */
	public UncertainException(String message, Throwable cause) {
		super(message, cause);
	}

}
