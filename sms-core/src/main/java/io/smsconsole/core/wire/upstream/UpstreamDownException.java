package io.smsconsole.core.wire.upstream;

import java.io.Serial;

/**
 * The upstream gives no answer, or none that can be read.
 */
public class UpstreamDownException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/**
	 * Tells what happened.
	 * @param cause what the connection reported
	 */
	public UpstreamDownException(Throwable cause) {
		super(cause.getMessage(), cause);
	}

}
