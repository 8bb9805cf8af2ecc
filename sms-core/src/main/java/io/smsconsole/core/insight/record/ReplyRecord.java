package io.smsconsole.core.insight.record;

/**
 * What a person answered.
 *
 * @param replyId its id
 * @param smsSdkAppId the application of the message that was answered, or an empty string
 * @param phoneNumber who
 * @param content what they wrote
 * @param signName the sign that they answered to, or an empty string
 * @param smsType what that message was for, or {@code null} where none is known
 * @param replyTime when, UNIX seconds
 * @param serialNo the message that was answered, or an empty string
 * @param attributed whether it is known which message was answered
 * @param unsubscribed whether they wanted no more messages by it
 * @param callbackTime when the receiver of replies took it, UNIX seconds, or {@code null}
 * where it was not called back
 */
public record ReplyRecord(String replyId, String smsSdkAppId, String phoneNumber, String content, String signName,
		Integer smsType, long replyTime, String serialNo, boolean attributed, boolean unsubscribed, Long callbackTime) {

}
