package io.smsconsole.core.base.action;

/**
 * Whether an operation changes anything.
 */
public enum Access {

	/** Only tells. */
	READ,

	/** Changes something, and is audited. */
	WRITE

}
