package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.kind.Coded;

/**
 * What is to be done next at the upstream for a sign or a template.
 */
enum MirrorStep implements Coded {

	/** Hand it in, or hand in its new text. */
	SUBMIT(1),

	/** Ask whether it has been decided. */
	WATCH(2),

	/** Delete it. */
	REMOVE(3),

	/** Nothing, until a reviewer here has decided. */
	HOLD(4);

	private final int wire;

	MirrorStep(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

}
