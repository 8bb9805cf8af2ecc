package io.smsconsole.core.feedback.delivery;

import java.util.Locale;

import io.smsconsole.core.base.kind.Coded;

/**
 * How far a delivery has come.
 */
public enum DeliveryState implements Coded {

	/** Under way, or waiting for its next attempt. */
	WAITING(0),

	/** The receiver has it. */
	DELIVERED(1),

	/** All attempts failed; a person may have it tried again. */
	FAILED(2),

	/** The callback was switched off before the receiver had it. */
	DROPPED(3);

	private final int wire;

	DeliveryState(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * The state as requests and answers write it.
	 * @return such as {@code waiting}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
