package io.smsconsole.core.catalog.qualification;

import io.smsconsole.core.base.kind.Coded;

/**
 * Whose company it is. The numbers are those of {@code Purpose} on the wire.
 */
public enum QualificationPurpose implements Coded {

	/** 自用: the account's own. */
	OWN(0),

	/** 他用: another one, on whose behalf the account sends. */
	OTHERS(1);

	private final int wire;

	QualificationPurpose(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

}
