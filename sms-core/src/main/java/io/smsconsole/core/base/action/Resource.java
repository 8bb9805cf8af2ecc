package io.smsconsole.core.base.action;

/**
 * What an operation is decided on.
 */
public enum Resource {

	/** The account as a whole, written {@code *} in a policy. */
	ACCOUNT,

	/** One application: the request tells which, see {@link AppScoped}. */
	APP,

	/**
	 * What belongs to the caller alone, such as their password: whoever is signed in may,
	 * and no policy is asked. The request names nobody.
	 */
	OWN,

	/**
	 * What the owner alone decides: no policy can grant it, and nobody can hand it on.
	 */
	OWNER;

	/**
	 * Whether a policy can speak of it.
	 * @return {@code false} for what is decided without policies
	 */
	public boolean grantable() {
		return this == ACCOUNT || this == APP;
	}

}
