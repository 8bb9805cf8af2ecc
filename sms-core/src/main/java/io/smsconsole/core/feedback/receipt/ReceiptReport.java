package io.smsconsole.core.feedback.receipt;

import java.time.Instant;

import io.smsconsole.core.sending.message.MessageState;

/**
 * What the sender of a message is told of its end: the receipt, or that the upstream did
 * not take it.
 *
 * @param messageId the message
 * @param sdkAppId its application
 * @param phone its number in E.164
 * @param state delivered, failed or rejected
 * @param code the carrier's code, or the upstream's where it was rejected
 * @param sessionContext what the caller wants to have back, or an empty string
 * @param receivedAt when the phone had it, else when the outcome became known
 */
public record ReceiptReport(long messageId, long sdkAppId, String phone, MessageState state, String code,
		String sessionContext, Instant receivedAt) {

	/**
	 * The outcome as it is written on the wire.
	 * @return {@code SUCCESS} or {@code FAIL}
	 */
	public String status() {
		return (this.state == MessageState.DELIVERED) ? "SUCCESS" : "FAIL";
	}

	/**
	 * Whether a state is one of which the sender is told.
	 * @param state the state that a message came into
	 * @return whether it is
	 */
	public static boolean tells(MessageState state) {
		return state == MessageState.DELIVERED || state == MessageState.FAILED || state == MessageState.REJECTED;
	}

}
