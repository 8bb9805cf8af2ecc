package io.smsconsole.core.insight.export;

import io.smsconsole.core.base.kind.Coded;

/**
 * How far a file is.
 */
enum ExportState implements Coded {

	/** Not begun: others of the same person come first. */
	WAITING(0),

	/** Being written. */
	RUNNING(1),

	/** Ready to be fetched. */
	DONE(2),

	/** Not wanted any more. */
	CANCELLED(3),

	/** It could not be written. */
	FAILED(4);

	private final int wire;

	ExportState(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/** Whether there is work left. */
	boolean open() {
		return this == WAITING || this == RUNNING;
	}

}
