package io.smsconsole.auth.totp;

/**
 * What came of a typed code.
 */
public enum CodeCheck {

	/** It is right, and used up. */
	RIGHT,

	/** It is wrong, or was used before. */
	WRONG,

	/** It was not looked at: too many were wrong. */
	LOCKED

}
