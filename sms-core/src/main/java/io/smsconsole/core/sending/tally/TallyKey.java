package io.smsconsole.core.sending.tally;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.sending.message.MessageState;

/**
 * What is counted apart; by carrier only what failed.
 */
record TallyKey(Instant hour, Region region, long sdkAppId, long taskId, long templateId, String signName,
		SmsType smsType, String isoCode, MessageState state, String code, Carrier carrier) {
}
