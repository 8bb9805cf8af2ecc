package io.smsconsole.core.limits.packages;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A locked package while it is reckoned with.
 */
final class Balance {

	private final SmsPackage locked;

	private BigDecimal used;

	private BigDecimal uncovered;

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

	BigDecimal used() {
		return this.used;
	}

	BigDecimal uncovered() {
		return this.uncovered;
	}

	boolean changed() {
		return this.used.compareTo(this.locked.used()) != 0 || this.uncovered.compareTo(this.locked.uncovered()) != 0;
	}

	/**
	 * Takes what is there.
	 * @return what is still wanted
	 */
	BigDecimal take(BigDecimal wanted) {
		BigDecimal taken = wanted.min(BigDecimal.valueOf(this.locked.amount()).subtract(this.used));
		this.used = this.used.add(taken);
		return wanted.subtract(taken);
	}

	/**
	 * Takes back what was used.
	 * @return what is still to be given back
	 */
	BigDecimal giveBack(BigDecimal returned) {
		BigDecimal taken = returned.min(this.used);
		this.used = this.used.subtract(taken);
		return returned.subtract(taken);
	}

	void goUncovered(BigDecimal left) {
		this.uncovered = this.uncovered.add(left);
	}

	/**
	 * Strikes out what nothing was taken for.
	 * @return what is still to be given back
	 */
	BigDecimal strikeOut(BigDecimal returned) {
		BigDecimal struck = returned.min(this.uncovered);
		this.uncovered = this.uncovered.subtract(struck);
		return returned.subtract(struck);
	}

}
