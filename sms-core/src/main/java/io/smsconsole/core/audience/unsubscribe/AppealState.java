package io.smsconsole.core.audience.unsubscribe;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Coded;

/**
 * Where a request to lift an unsubscription stands. The numbers are those of
 * {@code Status} on the wire.
 */
enum AppealState implements Coded {

	/** The unsubscription is lifted. */
	APPROVED(0),

	/** Submitted, not decided. */
	IN_REVIEW(1),

	/** The unsubscription stays; the reply says why. */
	REJECTED(-1);

	private final int wire;

	AppealState(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/** Reads a {@code Status} to filter by; {@code null} is all. */
	static AppealState orAll(Integer status) {
		if (status == null) {
			return null;
		}
		for (AppealState state : values()) {
			if (state.wire == status) {
				return state;
			}
		}
		throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Status", "parameter.status");
	}

}
