package io.smsconsole.core.limits.packages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

import io.smsconsole.core.base.kind.Region;

/**
 * A package. Amounts are segments in the mainland and cents of yuan elsewhere, where
 * prices have fractions of them.
 *
 * @param id its id
 * @param region what it is for
 * @param type how it was come by
 * @param amount how much it held at first
 * @param used how much of it is used
 * @param uncovered how much was accepted beyond all packages while this was the newest
 * @param createdAt from when it covers messages
 * @param expiresAt from when it does not any more
 * @param renewed whether it was added by automatic renewal
 */
record SmsPackage(long id, Region region, PackageType type, long amount, BigDecimal used, BigDecimal uncovered,
		Instant createdAt, Instant expiresAt, boolean renewed) {

	BigDecimal remaining() {
		return BigDecimal.valueOf(this.amount).subtract(this.used);
	}

	/** In whole cents, so that no more is told to be left than there is. */
	long usedRoundedUp() {
		return this.used.setScale(0, RoundingMode.UP).longValueExact();
	}

	/** Whether a message that was asked for then is taken from it. */
	boolean covers(Instant asked) {
		return !asked.isBefore(this.createdAt) && asked.isBefore(this.expiresAt);
	}

}
