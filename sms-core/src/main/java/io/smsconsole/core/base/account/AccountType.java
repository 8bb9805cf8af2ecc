package io.smsconsole.core.base.account;

/**
 * How the account is certified.
 */
public enum AccountType {

	/** A person: no marketing, and of signs only those of an APP. */
	INDIVIDUAL,

	/** A company or another organisation. */
	ENTERPRISE

}
