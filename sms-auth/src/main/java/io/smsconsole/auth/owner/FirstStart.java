package io.smsconsole.auth.owner;

import java.util.Optional;

/**
 * Published once in an installation's life, when the owner has been made and the console
 * already listens: what the person at the terminal must be shown, since nothing of it can
 * be read again. It belongs on the terminal and never in a log.
 *
 * @param name the name to sign in with
 * @param password the password, where it was made up; empty where the settings gave it
 * @param secretId the public half of the owner's first access key
 * @param secretKey its secret half, where it was made up; empty where the settings gave
 * it
 */
public record FirstStart(String name, Optional<String> password, String secretId, Optional<String> secretKey) {

	@Override
	public String toString() {
		return "FirstStart[" + this.name + "]";
	}

}
