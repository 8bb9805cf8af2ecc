package io.smsconsole.core.base.secret;

import java.io.Serial;

/**
 * The setting {@code SMS_MASTER_KEY} is no key.
 */
public class BadMasterKeyException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	BadMasterKeyException(Throwable cause) {
		super("The master key must be 32 bytes in Base64", cause);
	}

}
