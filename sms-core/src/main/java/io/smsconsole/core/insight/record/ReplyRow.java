package io.smsconsole.core.insight.record;

import java.time.Instant;

import io.smsconsole.core.base.kind.SmsType;

/**
 * A reply as it is stored.
 *
 * @param calledBackAt when the receiver of replies took it, or {@code null}
 */
record ReplyRow(long id, long sdkAppId, String phone, String signName, SmsType smsType, String content,
		Instant repliedAt, long messageId, Instant calledBackAt) {

}
