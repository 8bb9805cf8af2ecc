package io.smsconsole.auth.signin;

import java.io.Serializable;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Somebody who has shown their password and is not signed in yet. The gate does not know
 * them: they are no caller.
 *
 * @param uin the account's number
 * @param name the name under which it signs in
 * @param passwordMark a mark of the password that was shown; with another password since,
 * nothing is shown
 * @param mfa whether they have shown a second factor
 * @param step what they have to do next
 */
public record Candidate(long uin, String name, String passwordMark, boolean mfa,
		Step step) implements AuthenticatedPrincipal, Serializable {

	@Override
	public String getName() {
		return this.name;
	}

}
