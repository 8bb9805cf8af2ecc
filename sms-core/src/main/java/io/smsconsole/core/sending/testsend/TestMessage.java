package io.smsconsole.core.sending.testsend;

import io.smsconsole.core.base.phone.PhoneMask;
import io.smsconsole.core.sending.message.MessageState;

/**
 * A message that went to an own number.
 *
 * @param phoneNumber the number, masked
 * @param serialNo the message, or an empty string where it was refused here
 * @param status the number of its state
 * @param code why it was refused or not received, or an empty string
 * @param createTime when it was sent, UNIX seconds
 */
public record TestMessage(String phoneNumber, String serialNo, int status, String code, long createTime) {

	static TestMessage of(TestRow row) {
		return new TestMessage(masked(row.phone()), (row.messageId() != 0) ? Long.toString(row.messageId()) : "",
				row.state().wire(), row.code(), row.createdAt().getEpochSecond());
	}

	/** What was no number may still hold one. */
	private static String masked(String phone) {
		return phone.startsWith("+") ? PhoneMask.of(phone) : PhoneMask.within(phone);
	}

	/**
	 * Whether it is still on its way.
	 * @return whether its state will change
	 */
	public boolean underWay() {
		return this.status == MessageState.ACCEPTED.wire() || this.status == MessageState.SUBMITTING.wire()
				|| this.status == MessageState.SUBMITTED.wire();
	}

}
