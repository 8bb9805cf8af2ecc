package io.smsconsole.core.feedback.receipt;

import java.time.Instant;

import io.smsconsole.core.wire.upstream.UpstreamReceipt;

/**
 * A receipt whose serial number nobody here knows yet.
 */
record EarlyReceipt(String serialNo, String phone, boolean delivered, String code, Instant receivedAt, Instant cameAt) {

	static EarlyReceipt of(UpstreamReceipt receipt, Instant now) {
		return new EarlyReceipt(receipt.serialNo(), receipt.phone(), receipt.delivered(), receipt.code(),
				receipt.receivedAt(), now);
	}

	UpstreamReceipt receipt() {
		return new UpstreamReceipt(this.serialNo, this.phone, "", this.delivered, this.code, this.receivedAt);
	}

}
