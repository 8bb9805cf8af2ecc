package io.smsconsole.web.boot;

import java.io.Serial;

/**
 * A setting that the console cannot start with; the message is one sentence that begins
 * with its name.
 */
class SettingException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	SettingException(String message) {
		super(message);
	}

}
