package io.smsconsole.auth.totp;

import io.smsconsole.core.base.action.Required;

/**
 * Makes new recovery codes for the caller; the old ones are good no more.
 *
 * @param password the caller's password
 */
public record ResetRecoveryCodesRequest(@Required String password) {

	@Override
	public String toString() {
		return "ResetRecoveryCodesRequest[]";
	}

}
