package io.smsconsole.core.insight.notice;

import java.util.Locale;

import io.smsconsole.core.base.kind.Coded;

/**
 * The ways to people outside the console.
 */
public enum NoticeChannel implements Coded {

	/** Mail; the address is a mail address. */
	MAIL(1),

	/** A webhook; the address is its id. */
	WEBHOOK(2),

	/** A message by the platform itself; the address is a number in E.164. */
	SMS(3);

	private final int wire;

	NoticeChannel(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * The channel as answers write it.
	 * @return such as {@code mail}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
