package io.smsconsole.auth.principal;

/**
 * How a caller showed who they are.
 */
public enum Means {

	/** Signed in to the console. */
	SESSION,

	/** Signed the request with an access key. */
	KEY,

	/** A job runs on the account's behalf. */
	JOB

}
