package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Coded;

/**
 * Whether an application may send. The numbers are those of {@code Status} on the wire.
 */
public enum AppStatus implements Coded {

	/** Sends nothing. */
	DISABLED(0),

	/** Sends. */
	ENABLED(1);

	private final int wire;

	AppStatus(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	static AppStatus parse(Integer wire) {
		if (wire == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "Status", "app.status-missing");
		}
		return switch (wire) {
			case 0 -> DISABLED;
			case 1 -> ENABLED;
			default -> throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Status", "app.status-unknown");
		};
	}

}
