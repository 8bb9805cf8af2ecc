package io.smsconsole.core.sending.recipient;

import io.smsconsole.core.base.kind.Coded;

/**
 * How far the reading of a list is.
 */
public enum RecipientListState implements Coded {

	/** Being read. */
	PARSING(0),

	/** Read to its end. */
	READY(1),

	/** Cannot be used; nothing of it was kept. */
	FAILED(2);

	private final int code;

	RecipientListState(int code) {
		this.code = code;
	}

	@Override
	public int wire() {
		return this.code;
	}

}
