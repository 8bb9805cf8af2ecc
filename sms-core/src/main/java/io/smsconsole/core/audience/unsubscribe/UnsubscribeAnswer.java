package io.smsconsole.core.audience.unsubscribe;

import io.smsconsole.core.base.kind.SmsType;

/**
 * What somebody answered to a message.
 *
 * @param replyId the answer
 * @param phone who, in E.164
 * @param signName the message's sign, or an empty string
 * @param smsType what the message was for
 * @param sdkAppId the application that sent it
 * @param content what they wrote
 */
public record UnsubscribeAnswer(long replyId, String phone, String signName, SmsType smsType, long sdkAppId,
		String content) {

}
