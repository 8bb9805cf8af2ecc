package io.smsconsole.core.audience.unsubscribe;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

/**
 * A request to lift an unsubscription.
 *
 * @param id the request
 * @param phone the number in E.164
 * @param signName the sign
 * @param smsType the type
 * @param region where the number is
 * @param sdkAppId the application that asks for it
 * @param unsubscribedAt since when the number is unsubscribed
 * @param reason why it should be lifted
 * @param state where it stands
 * @param submittedBy the account that asks
 * @param submitter that account's name
 * @param submittedAt when it was asked
 * @param reviewer the name of the account that decided, or an empty string
 * @param reply what was said to it, or an empty string
 * @param reviewedAt when it was decided, or {@code null}
 */
record Appeal(long id, String phone, String signName, SmsType smsType, Region region, long sdkAppId,
		Instant unsubscribedAt, String reason, AppealState state, long submittedBy, String submitter,
		Instant submittedAt, String reviewer, String reply, Instant reviewedAt) {

}
