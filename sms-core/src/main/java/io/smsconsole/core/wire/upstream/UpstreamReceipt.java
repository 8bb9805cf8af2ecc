package io.smsconsole.core.wire.upstream;

import java.time.Instant;

/**
 * What the upstream reports of one message.
 *
 * @param serialNo the upstream's serial number
 * @param phone the number in E.164
 * @param sessionContext what went with the request, or an empty string where the upstream
 * does not give it back
 * @param delivered whether the person has it
 * @param code the carrier's code, such as {@code DELIVRD}
 * @param receivedAt when the person received it, or when it failed
 */
public record UpstreamReceipt(String serialNo, String phone, String sessionContext, boolean delivered, String code,
		Instant receivedAt) {

	/**
	 * The same receipt, known to belong to a request.
	 * @param context what went with the request
	 * @return the receipt with that context
	 */
	public UpstreamReceipt within(String context) {
		return new UpstreamReceipt(this.serialNo, this.phone, context, this.delivered, this.code, this.receivedAt);
	}

}
