package io.smsconsole.core.insight.notice;

import java.util.Locale;

import io.smsconsole.core.base.kind.Coded;

/**
 * How far a notice has come.
 */
public enum NoticeState implements Coded {

	/** To be sent, or to be sent again. */
	WAITING(0),

	/** Sent. */
	SENT(1),

	/** Given up. */
	FAILED(2),

	/** Not sent, since the channel was not set up. */
	OFF(3);

	private final int wire;

	NoticeState(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * The state as answers write it.
	 * @return such as {@code sent}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
