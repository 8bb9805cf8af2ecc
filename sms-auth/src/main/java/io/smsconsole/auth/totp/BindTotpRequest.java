package io.smsconsole.auth.totp;

import io.smsconsole.core.base.action.Required;

/**
 * Makes an authenticator app the caller's second factor.
 *
 * @param totpCode the code that the app shows, after it was taught the secret
 * @param password the caller's password; needed where this replaces another app
 */
public record BindTotpRequest(@Required String totpCode, String password) {

	@Override
	public String toString() {
		return "BindTotpRequest[]";
	}

}
