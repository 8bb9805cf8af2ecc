package io.smsconsole.core.base.action;

/**
 * What an operation is decided on.
 */
public enum Resource {

	/** The account as a whole, written {@code *} in a policy. */
	ACCOUNT,

	/** One application: the request tells which, see {@link AppScoped}. */
	APP

}
