package io.smsconsole.auth.totp;

import java.time.Instant;

/**
 * A row of {@code totp}; secrets are encrypted under the master key.
 */
record TotpRow(byte[] secret, byte[] pendingSecret, Instant boundAt, long lastPeriod, int failures,
		Instant lockedUntil) {

	boolean bound() {
		return this.secret != null;
	}

	boolean lockedAt(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

}
