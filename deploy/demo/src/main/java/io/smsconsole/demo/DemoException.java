package io.smsconsole.demo;

import java.io.Serial;

/**
 * The demo cannot start; the message is one sentence that begins with a setting's name.
 */
class DemoException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	DemoException(String message) {
		super(message);
	}

}
