package io.smsconsole.core.catalog.sign;

import io.smsconsole.core.base.kind.Coded;

/**
 * Whose sign it is. The numbers are those of {@code SignPurpose} on the wire.
 */
public enum SignPurpose implements Coded {

	/** 自用: the account's own. */
	OWN(0),

	/** 他用: another one's, who has to authorise it. */
	OTHERS(1);

	private final int wire;

	SignPurpose(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

}
