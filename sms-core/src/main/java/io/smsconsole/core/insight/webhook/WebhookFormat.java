package io.smsconsole.core.insight.webhook;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import io.smsconsole.core.base.kind.Coded;

/**
 * How a webhook wants to be told.
 */
public enum WebhookFormat implements Coded {

	/** Our own: what happened as JSON, signed in a header. */
	GENERIC(0),

	/** A robot of a WeCom group; its key is in the address. */
	WECOM(1),

	/** A robot of a DingTalk group, which may sign the address. */
	DINGTALK(2),

	/** A robot of a Feishu or Lark group, which may sign the content. */
	FEISHU(3),

	/** An incoming webhook of Slack; its key is in the address. */
	SLACK(4);

	private final int wire;

	WebhookFormat(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * Whether a secret makes a difference.
	 * @return whether what is sent is signed where there is one
	 */
	public boolean signs() {
		return this != WECOM && this != SLACK;
	}

	/**
	 * The format as requests and answers write it.
	 * @return such as {@code dingtalk}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a format.
	 * @param word as {@link #word} writes it, may be {@code null}
	 * @return the format, or empty
	 */
	public static Optional<WebhookFormat> of(String word) {
		return Arrays.stream(values()).filter((format) -> format.word().equals(word)).findFirst();
	}

}
