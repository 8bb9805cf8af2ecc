package io.smsconsole.core.insight.export;

import java.util.Arrays;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Coded;

/**
 * What can be written into a file.
 */
public enum ExportKind implements Coded {

	/** Messages. */
	SEND_RECORD(1),

	/** What people answered. */
	REPLY_RECORD(2),

	/** Figures along time. */
	STATISTICS(3),

	/** Who did what. */
	AUDIT(4),

	/** Why messages did not arrive. */
	SEND_RESULT(5);

	private final int wire;

	ExportKind(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	static ExportKind of(String name) {
		return Arrays.stream(values())
			.filter((kind) -> kind.name().equals(name))
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Kind", "export.kind"));
	}

}
