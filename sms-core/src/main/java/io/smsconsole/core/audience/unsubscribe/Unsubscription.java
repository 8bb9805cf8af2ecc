package io.smsconsole.core.audience.unsubscribe;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

/**
 * Somebody wants no more messages of a type under a sign, whichever application sends
 * them.
 *
 * @param id the entry
 * @param phone the number in E.164
 * @param signName the sign, or an empty string where there was none
 * @param smsType of which type
 * @param region where the number is
 * @param sdkAppId the application whose message was answered, or that it was added for
 * @param replyId the reply that said so, or 0 where it was added otherwise
 * @param createdAt when they last said so
 * @param underReview whether it is asked to lift it
 */
public record Unsubscription(long id, String phone, String signName, SmsType smsType, Region region, long sdkAppId,
		long replyId, Instant createdAt, boolean underReview) {

}
