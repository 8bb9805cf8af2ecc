package io.smsconsole.core.insight.verification;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.sending.message.MessageState;

/**
 * A count as it was kept.
 *
 * @param hour the number of the hour in its day
 */
record CountGroup(int hour, Region region, long sdkAppId, long taskId, long templateId, String signName,
		SmsType smsType, String isoCode, MessageState state, String code, Carrier carrier, long messages, long fee,
		long converted) {

	Key key() {
		return new Key(this.hour, this.region, this.sdkAppId, this.taskId, this.templateId, this.signName, this.smsType,
				this.isoCode, this.state, this.code, this.carrier);
	}

	Measure measure() {
		return new Measure(this.messages, this.fee, this.converted);
	}

}
