package io.smsconsole.core.insight.count;

import java.time.Instant;
import java.time.LocalDate;

import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.feedback.receipt.ReceiptCodes;
import io.smsconsole.core.feedback.receipt.ReceiptMeaning;
import io.smsconsole.core.sending.message.MessageState;

/**
 * How many messages came into a state. What was not asked for is {@code null}, and
 * several rows may be alike in all the rest: they are to be added.
 *
 * @param hour the hour, where it is told by the hour
 * @param day the day, where it is told by the day; the first one of a month that is told
 * as a whole
 * @param state the state
 * @param code the code that goes with it
 * @param carrier the carrier, of those that failed
 * @param isoCode the country or region
 * @param messages how many messages
 * @param fee their billed segments
 * @param converted how many of them converted, with {@link MessageState#ACCEPTED} only
 */
public record CountRow(Instant hour, LocalDate day, MessageState state, String code, Carrier carrier, String isoCode,
		long messages, long fee, long converted) {

	/**
	 * What the code of a failed one means.
	 * @return the meaning, of the class unknown where nobody knows it
	 */
	public ReceiptMeaning meaning() {
		return ReceiptCodes.find(this.code, this.carrier);
	}

}
