package io.smsconsole.auth.policy;

/**
 * What a statement does with what it matches. A deny always wins.
 */
public enum Effect {

	/** Grants. */
	ALLOW,

	/** Forbids, whatever else grants. */
	DENY

}
