package io.smsconsole.core.base.secret;

import java.io.Serial;

/**
 * A secret cannot be read with the master key that was given.
 */
public class WrongMasterKeyException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	WrongMasterKeyException(Throwable cause) {
		super("SMS_MASTER_KEY: not the master key that the secrets in the database were encrypted with", cause);
	}

}
