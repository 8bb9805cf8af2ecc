package io.smsconsole.core.feedback.reply;

import java.time.Instant;

import io.smsconsole.core.base.kind.SmsType;

/**
 * What a person answered. It belongs to the last message that went to the number with the
 * sign within 72 hours before.
 *
 * @param id the reply
 * @param phone who, in E.164
 * @param signName the sign of the message that was answered, or an empty string
 * @param extendCode the extension of the number that was answered to, or an empty string
 * @param content what they wrote
 * @param repliedAt when, to the second
 * @param sdkAppId the application of the message that was answered, or 0 where none is
 * known
 * @param smsType what that message was for, or {@code null} where none is known
 * @param messageId that message, or 0 where none is known
 */
public record Reply(long id, String phone, String signName, String extendCode, String content, Instant repliedAt,
		long sdkAppId, SmsType smsType, long messageId) {

	/** The longest answer that is kept, in UTF-16 units. */
	public static final int MAX_CONTENT = 2000;

	/**
	 * Whether it is known which message was answered.
	 * @return whether application and type are known
	 */
	public boolean attributed() {
		return this.sdkAppId != 0;
	}

}
