package io.smsconsole.core.limits.packages;

import java.time.Instant;

import io.smsconsole.core.base.kind.Region;

/**
 * A package. Amounts are segments in the mainland and cents of yuan elsewhere.
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
record SmsPackage(long id, Region region, PackageType type, long amount, long used, long uncovered, Instant createdAt,
		Instant expiresAt, boolean renewed) {

	long remaining() {
		return this.amount - this.used;
	}

	/** Whether a message that was asked for then is taken from it. */
	boolean covers(Instant asked) {
		return !asked.isBefore(this.createdAt) && asked.isBefore(this.expiresAt);
	}

}
