package io.smsconsole.core.insight.verification;

import java.util.function.BiConsumer;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.sending.message.MessageState;

/**
 * Messages that are alike.
 *
 * @param hour the number of the hour in its day
 * @param prefix the beginning of their numbers, where they failed
 * @param messages how many
 * @param fee their billed segments
 * @param submitted how many of them the upstream took
 * @param submittedFee the billed segments of these
 * @param converted how many converted
 */
record MessageGroup(int hour, Region region, long sdkAppId, long taskId, long templateId, String signName,
		SmsType smsType, String isoCode, MessageState state, String code, String prefix, long messages, long fee,
		long submitted, long submittedFee, long converted) {

	/**
	 * With zeros it is as long as a number, which its carrier is told by the beginning
	 * of.
	 */
	private static final String FILL = "00000000";

	/** Digits of a mainland number, with the plus and the country's code. */
	private static final int LENGTH = 14;

	/**
	 * Tells every state that these messages must have been counted in.
	 */
	void tell(BiConsumer<Key, Measure> counts) {
		if (this.state == MessageState.REFUSED) {
			counts.accept(key(this.state, this.code, Carrier.NONE), new Measure(this.messages, this.fee, 0));
			return;
		}
		counts.accept(key(MessageState.ACCEPTED, "", Carrier.NONE),
				new Measure(this.messages, this.fee, this.converted));
		counts.accept(key(MessageState.SUBMITTED, "", Carrier.NONE), new Measure(this.submitted, this.submittedFee, 0));
		if (this.state != MessageState.ACCEPTED && this.state != MessageState.SUBMITTED) {
			counts.accept(key(this.state, this.code, carrier()), new Measure(this.messages, this.fee, 0));
		}
	}

	private Key key(MessageState state, String code, Carrier carrier) {
		return new Key(this.hour, this.region, this.sdkAppId, this.taskId, this.templateId, this.signName, this.smsType,
				this.isoCode, state, code, carrier);
	}

	private Carrier carrier() {
		if (this.state != MessageState.FAILED) {
			return Carrier.NONE;
		}
		return Carrier.of((this.prefix + FILL).substring(0, Math.max(LENGTH, this.prefix.length())));
	}

}
