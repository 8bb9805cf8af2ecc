package io.smsconsole.core.limits.packages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the packages of a region hold together at a moment, in segments or, outside of the
 * mainland, in cents of yuan.
 */
public final class PackageStock {

	private final List<SmsPackage> usable;

	/** Packages that have not expired. */
	PackageStock(List<SmsPackage> usable) {
		this.usable = usable.stream()
			.sorted(Comparator.comparing(SmsPackage::expiresAt).thenComparing(SmsPackage::id))
			.toList();
	}

	/**
	 * What they held at first.
	 * @return the sum
	 */
	public long amount() {
		return this.usable.stream().mapToLong(SmsPackage::amount).sum();
	}

	/**
	 * What they have left.
	 * @return the sum, rounded down
	 */
	public long remaining() {
		return sum(this.usable);
	}

	/**
	 * When the first of those that have something left expires.
	 * @return the time, or empty where nothing is left
	 */
	public Optional<Instant> nextExpiry() {
		return leftover().stream().map(SmsPackage::expiresAt).findFirst();
	}

	/**
	 * How much would be lost at the next expiry if nothing were used until then.
	 * @return the sum of what expires at that moment, rounded down
	 */
	public long nextExpiring() {
		Instant next = nextExpiry().orElse(null);
		return sum(leftover().stream().filter((each) -> each.expiresAt().equals(next)).toList());
	}

	/**
	 * How long they last if the same is used every day, oldest-expiring first, and what
	 * is left at its expiry is lost.
	 * @param now the present moment
	 * @param perDay what is used a day
	 * @return when nothing is left, or empty where nothing is used or left already
	 */
	public Optional<Instant> lastsUntil(Instant now, long perDay) {
		if (perDay <= 0 || leftover().isEmpty()) {
			return Optional.empty();
		}
		Instant until = now;
		for (SmsPackage each : leftover()) {
			Instant usedUp = until.plusSeconds(whole(each.remaining()) * Duration.ofDays(1).toSeconds() / perDay);
			until = usedUp.isBefore(each.expiresAt()) ? usedUp : each.expiresAt();
		}
		return Optional.of(until);
	}

	private List<SmsPackage> leftover() {
		return this.usable.stream().filter((each) -> each.remaining().signum() > 0).toList();
	}

	private static long sum(List<SmsPackage> some) {
		return whole(some.stream().map(SmsPackage::remaining).reduce(BigDecimal.ZERO, BigDecimal::add));
	}

	private static long whole(BigDecimal amount) {
		return amount.setScale(0, RoundingMode.DOWN).longValueExact();
	}

}
