package io.smsconsole.core.sending.latency;

import io.smsconsole.core.base.kind.Coded;

/**
 * A part of a message's way.
 */
public enum Stage implements Coded {

	/** From the request to its commit here. */
	ACCEPT(1),

	/** From the request to the upstream's answer. */
	SUBMIT(2),

	/** From the upstream's answer to the receipt. */
	RECEIPT(3);

	private final int wire;

	Stage(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

}
