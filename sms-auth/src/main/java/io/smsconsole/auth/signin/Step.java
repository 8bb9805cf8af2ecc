package io.smsconsole.auth.signin;

import java.util.Locale;

/**
 * What somebody who has shown their password still has to do before they are signed in.
 */
public enum Step {

	/** Show a code of their authenticator app, or a recovery code. */
	CODE,

	/** Choose a password of their own, in place of the one they were given. */
	PASSWORD,

	/** Bind an authenticator app, as one is demanded of them. */
	TOTP;

	/**
	 * The name in lower case, for addresses.
	 * @return such as {@code code}
	 */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

}
