package io.smsconsole.core.feedback.reply;

import java.time.Instant;

/**
 * What a person answered.
 *
 * @param phone who, in E.164
 * @param signName the sign of the message that was answered, or an empty string
 * @param extendCode the extension of the number that was answered to, or an empty string
 * @param content what they wrote
 * @param repliedAt when
 */
public record Reply(String phone, String signName, String extendCode, String content, Instant repliedAt) {

	/** The longest answer that is kept, in UTF-16 units. */
	public static final int MAX_CONTENT = 2000;

}
