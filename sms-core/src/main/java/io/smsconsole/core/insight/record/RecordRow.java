package io.smsconsole.core.insight.record;

import java.math.BigDecimal;
import java.time.Instant;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.sending.message.MessageState;

/**
 * A message as it is stored.
 *
 * @param price what a segment cost when it was accepted, in yuan, or {@code null}
 * @param underway whether its submission has been claimed and not yet answered
 */
record RecordRow(long id, long sdkAppId, Region region, SmsType smsType, long taskId, String signName, long templateId,
		String phone, String isoCode, String content, int fee, MessageState state, String code, Instant submittedAt,
		Instant settledAt, Instant receivedAt, BigDecimal price, boolean underway) {

	/** The state as people are told it. */
	MessageState shownState() {
		return (this.state == MessageState.ACCEPTED && this.underway) ? MessageState.SUBMITTING : this.state;
	}

}
