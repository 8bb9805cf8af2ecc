package io.smsconsole.auth.account;

import java.time.Instant;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;

/**
 * Somebody who may sign in or hold keys.
 *
 * @param uin the account's number
 * @param ownerUin the number of the account that owns this installation
 * @param name the name to sign in with, in lower case
 * @param enabled whether the account may do anything at all
 * @param consoleLogin whether it may sign in to the console
 * @param useApi whether its access keys may be used
 * @param mustChangePassword whether its password was given by somebody else and has to be
 * changed at the next sign-in
 * @param mustUseTotp whether it has to use a second factor, whatever the installation
 * demands
 * @param createdAt when it was made
 */
public record Account(long uin, long ownerUin, String name, boolean enabled, boolean consoleLogin, boolean useApi,
		boolean mustChangePassword, boolean mustUseTotp, Instant createdAt) {

	/**
	 * Whether somebody may be signed in to the console with it.
	 * @return {@code true} if so
	 */
	public boolean maySignIn() {
		return this.enabled && this.consoleLogin;
	}

	/**
	 * This account as a caller.
	 * @param means how it showed who it is
	 * @param reference which session, key or job it is; no secret
	 * @return the caller
	 */
	public Caller caller(Means means, String reference) {
		return new Caller(this.uin, this.ownerUin, this.name, means, reference);
	}

	/**
	 * This account as a caller who has signed in to the console.
	 * @param reference which session it is; no secret
	 * @param mfa whether a second factor was shown
	 * @return the caller
	 */
	public Caller signedIn(String reference, boolean mfa) {
		return new Caller(this.uin, this.ownerUin, this.name, Means.SESSION, reference, mfa);
	}

}
