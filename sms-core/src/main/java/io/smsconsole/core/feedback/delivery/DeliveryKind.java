package io.smsconsole.core.feedback.delivery;

import java.util.Locale;

import io.smsconsole.core.base.kind.Coded;

/**
 * What is reported.
 */
public enum DeliveryKind implements Coded {

	/** Receipts of an application, up to 100 in one request. */
	STATUS(0, 100),

	/** A reply, one in each request. */
	REPLY(1, 1);

	private final int wire;

	private final int most;

	DeliveryKind(int wire, int most) {
		this.wire = wire;
		this.most = most;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * How many fit into one request.
	 */
	int most() {
		return this.most;
	}

	/**
	 * The kind as requests and answers write it.
	 * @return {@code status} or {@code reply}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
