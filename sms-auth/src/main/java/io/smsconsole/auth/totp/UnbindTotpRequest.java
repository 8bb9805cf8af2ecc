package io.smsconsole.auth.totp;

import io.smsconsole.core.base.action.Required;

/**
 * Takes the caller's second factor away.
 *
 * @param password the caller's password
 */
public record UnbindTotpRequest(@Required String password) {

	@Override
	public String toString() {
		return "UnbindTotpRequest[]";
	}

}
