package io.smsconsole.core.base.content;

import io.smsconsole.core.base.kind.Region;

/**
 * The whole message as the phone shows it.
 */
public final class MessageContent {

	private MessageContent() {
	}

	/**
	 * Puts the sign before the text: {@code 【sign】text} on the mainland,
	 * {@code [sign] text} elsewhere, so that a Latin message stays in the GSM alphabet.
	 * @param region where the message goes
	 * @param sign the sign's name, or {@code null} or blank for none
	 * @param text the rendered text
	 * @return the message
	 */
	public static String of(Region region, String sign, String text) {
		if (sign == null || sign.isBlank()) {
			return text;
		}
		return (region == Region.MAINLAND) ? "【" + sign + "】" + text : "[" + sign + "] " + text;
	}

}
