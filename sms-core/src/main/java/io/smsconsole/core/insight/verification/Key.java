package io.smsconsole.core.insight.verification;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.sending.message.MessageState;

/**
 * What is counted apart.
 *
 * @param hour the number of the hour in its day
 */
record Key(int hour, Region region, long sdkAppId, long taskId, long templateId, String signName, SmsType smsType,
		String isoCode, MessageState state, String code, Carrier carrier) {

}
