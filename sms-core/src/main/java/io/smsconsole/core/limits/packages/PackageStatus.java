package io.smsconsole.core.limits.packages;

import java.time.Instant;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Coded;

/**
 * Whether anything can be taken from a package.
 */
enum PackageStatus implements Coded {

	/** It has something left. */
	IN_USE(0),

	/** It has nothing left. */
	USED_UP(1),

	/** Its time is over, whatever is left. */
	EXPIRED(2);

	private final int wire;

	PackageStatus(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	static PackageStatus of(SmsPackage found, Instant now) {
		if (!found.covers(now)) {
			return EXPIRED;
		}
		return (found.remaining().signum() > 0) ? IN_USE : USED_UP;
	}

	static PackageStatus parseOrAny(Integer wire) {
		if (wire == null) {
			return null;
		}
		if (wire < 0 || wire >= values().length) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Status", "package.status");
		}
		return values()[wire];
	}

}
