package io.smsconsole.core.limits.packages;

import java.time.Instant;

/**
 * A locked package while it is reckoned with.
 */
final class Balance {

	private final SmsPackage locked;

	private long used;

	private long uncovered;

	Balance(SmsPackage locked) {
		this.locked = locked;
		this.used = locked.used();
		this.uncovered = locked.uncovered();
	}

	long id() {
		return this.locked.id();
	}

	Instant expiresAt() {
		return this.locked.expiresAt();
	}

	boolean covers(Instant asked) {
		return this.locked.covers(asked);
	}

	long used() {
		return this.used;
	}

	long uncovered() {
		return this.uncovered;
	}

	boolean changed() {
		return this.used != this.locked.used() || this.uncovered != this.locked.uncovered();
	}

	/**
	 * Takes what is there.
	 * @return what is still wanted
	 */
	long take(long wanted) {
		long taken = Math.min(wanted, this.locked.amount() - this.used);
		this.used += taken;
		return wanted - taken;
	}

	/**
	 * Takes back what was used.
	 * @return what is still to be given back
	 */
	long giveBack(long returned) {
		long taken = Math.min(returned, this.used);
		this.used -= taken;
		return returned - taken;
	}

	void goUncovered(long segments) {
		this.uncovered += segments;
	}

	/**
	 * Strikes out what nothing was taken for.
	 * @return what is still to be given back
	 */
	long strikeOut(long returned) {
		long struck = Math.min(returned, this.uncovered);
		this.uncovered -= struck;
		return returned - struck;
	}

}
