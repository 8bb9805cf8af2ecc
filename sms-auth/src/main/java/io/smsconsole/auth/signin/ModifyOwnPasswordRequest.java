package io.smsconsole.auth.signin;

import io.smsconsole.core.base.action.Required;

/**
 * Changes the caller's password.
 *
 * @param oldPassword the present password; not needed where it was given by somebody else
 * and has to be changed
 * @param newPassword the new password
 */
public record ModifyOwnPasswordRequest(String oldPassword, @Required String newPassword) {

	@Override
	public String toString() {
		return "ModifyOwnPasswordRequest[]";
	}

}
