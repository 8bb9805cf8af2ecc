package io.smsconsole.core.catalog.review;

import java.util.Arrays;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Coded;

/**
 * On whose table something lies that was submitted.
 */
enum ReviewStage implements Coded {

	/** Approved, and in effect. */
	DONE(0),

	/** It waits for a reviewer here. */
	WAITING(1),

	/** It is the upstream's to decide. */
	UPSTREAM(2),

	/** Refused, here or by the upstream. */
	REJECTED(-1);

	private final int wire;

	ReviewStage(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	static ReviewStage orAll(Integer wire) {
		if (wire == null) {
			return null;
		}
		return Arrays.stream(values())
			.filter((stage) -> stage.wire == wire)
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Status", "review.status"));
	}

}
