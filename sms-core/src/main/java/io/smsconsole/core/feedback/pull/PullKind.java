package io.smsconsole.core.feedback.pull;

import io.smsconsole.core.base.kind.Coded;

/**
 * What is pulled.
 */
public enum PullKind implements Coded {

	/** Receipts; the reference is the message. */
	RECEIPT(0),

	/** Replies; the reference is the reply. */
	REPLY(1);

	private final int wire;

	PullKind(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

}
