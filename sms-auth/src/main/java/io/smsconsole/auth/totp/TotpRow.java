package io.smsconsole.auth.totp;

import java.time.Duration;
import java.time.Instant;

/**
 * A row of {@code totp}; secrets are encrypted under the master key.
 */
record TotpRow(byte[] secret, byte[] pendingSecret, Instant pendingSince, Instant boundAt, long lastPeriod,
		int failures, Instant lockedUntil) {

	boolean pendingAt(Instant time, Duration kept) {
		return this.pendingSecret != null && this.pendingSince != null && time.isBefore(this.pendingSince.plus(kept));
	}

	boolean bound() {
		return this.secret != null;
	}

	boolean lockedAt(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

}
