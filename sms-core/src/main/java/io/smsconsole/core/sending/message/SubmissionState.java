package io.smsconsole.core.sending.message;

import io.smsconsole.core.base.kind.Coded;

/**
 * Where a submission stands between being accepted and being answered.
 */
public enum SubmissionState implements Coded {

	/** May be claimed. */
	READY(0),

	/** A node has it and may have sent it. */
	CLAIMED(1),

	/** Its node died or no answer came: nobody knows whether the upstream took it. */
	DOUBTFUL(2);

	private final int wire;

	SubmissionState(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

}
