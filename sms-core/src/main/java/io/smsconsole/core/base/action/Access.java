package io.smsconsole.core.base.action;

/**
 * Whether an operation changes anything.
 */
public enum Access {

	/** Only tells. */
	READ,

	/** Changes something, and is audited. */
	WRITE,

	/** Shows what is hidden otherwise, a secret or a whole number, and is audited. */
	REVEAL;

	/**
	 * Whether every call is written into the audit log, the permitted ones too.
	 * @return {@code true} for all but reading
	 */
	public boolean audited() {
		return this != READ;
	}

}
