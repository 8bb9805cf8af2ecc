package io.smsconsole.core.sending.trial;

import java.util.Arrays;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Coded;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.tally.Counts;

/**
 * What makes one template better than the other: a share of the accepted messages.
 */
public enum TrialMetric implements Coded {

	/** Those that were received. */
	DELIVERY(0),

	/** Those whose person did what they asked for, as programs report it. */
	CONVERSION(1),

	/** Those whose person followed the short link of the template. */
	CLICK(2);

	private final int wire;

	TrialMetric(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	static TrialMetric of(int wire) {
		return Arrays.stream(values())
			.filter((metric) -> metric.wire == wire)
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Metric", "trial.metric"));
	}

	/** How many messages count in favour of the template. */
	long hits(Counts counts, long people) {
		return switch (this) {
			case DELIVERY -> counts.of(MessageState.DELIVERED);
			case CONVERSION -> counts.converted();
			case CLICK -> people;
		};
	}

}
