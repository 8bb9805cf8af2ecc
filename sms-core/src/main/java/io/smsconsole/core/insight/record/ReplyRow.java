package io.smsconsole.core.insight.record;

import java.time.Instant;

import io.smsconsole.core.base.kind.SmsType;

/**
 * A reply as it is stored.
 *
 * @param unsubscribed whether the person wanted no more messages by it
 */
record ReplyRow(long id, long sdkAppId, String phone, String signName, SmsType smsType, String content,
		Instant repliedAt, long messageId, boolean unsubscribed) {

}
