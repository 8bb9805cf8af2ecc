package io.smsconsole.core.sending.send;

import io.smsconsole.core.base.error.ErrorCode;

/**
 * What came of one number.
 *
 * @param messageId the message; 0 when refused
 * @param phone the number in E.164, or as it was written where it is none
 * @param isoCode the number's country or region
 * @param fee billed segments; 0 when refused
 * @param refusal why it was refused, or {@code null} when it was accepted
 */
public record Verdict(long messageId, String phone, String isoCode, int fee, ErrorCode refusal) {

	/**
	 * Whether the message was accepted.
	 * @return whether it was
	 */
	public boolean accepted() {
		return this.refusal == null;
	}

}
