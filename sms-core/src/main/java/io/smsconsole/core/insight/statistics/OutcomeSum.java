package io.smsconsole.core.insight.statistics;

import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.feedback.receipt.ReceiptClass;
import io.smsconsole.core.feedback.receipt.ReceiptCodes;
import io.smsconsole.core.sending.message.MessageState;

/**
 * How many messages came into a state with a code.
 */
record OutcomeSum(MessageState state, String code, Carrier carrier, long messages, long fee) {

	boolean in(MessageState wanted) {
		return this.state == wanted;
	}

	/** Only what a receipt said has a class. */
	boolean failedBy(ReceiptClass... classes) {
		if (this.state != MessageState.FAILED) {
			return false;
		}
		ReceiptClass kind = ReceiptCodes.find(this.code, this.carrier).kind();
		for (ReceiptClass each : classes) {
			if (each == kind) {
				return true;
			}
		}
		return false;
	}

}
