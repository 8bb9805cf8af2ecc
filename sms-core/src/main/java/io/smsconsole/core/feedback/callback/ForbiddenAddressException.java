package io.smsconsole.core.feedback.callback;

import java.io.Serial;
import java.net.UnknownHostException;

/**
 * A host leads to an address that callbacks must not go to.
 */
public class ForbiddenAddressException extends UnknownHostException {

	@Serial
	private static final long serialVersionUID = 1L;

	ForbiddenAddressException(String host) {
		super(host);
	}

}
