package io.smsconsole.core.limits.packages;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import io.smsconsole.core.base.kind.Region;

/**
 * What one transaction may still take, for a check that looks at one number after the
 * other and is the last of all: whatever it lets pass is accepted. Not for use beyond the
 * transaction, nor on several threads. Rows that the transaction locks for its numbers,
 * such as counters, are best locked before the first number is asked here, lest two
 * transactions wait for each other.
 */
public final class PackageAllowance {

	private final Map<Region, Optional<BigDecimal>> left = new EnumMap<>(Region.class);

	private final Function<Region, Optional<BigDecimal>> reserved;

	/** Nothing reserved is no bound. */
	PackageAllowance(Function<Region, Optional<BigDecimal>> reserved) {
		this.reserved = reserved;
	}

	/**
	 * Sets something aside for a message, if there is room for all of it. The packages
	 * are locked at the first message, where they are required.
	 * @param region where it goes
	 * @param wanted what it costs, as {@link PackageLedger#debit} takes it; asked only
	 * where packages are required
	 * @return whether it may be sent; otherwise it is to be refused with
	 * {@code FailedOperation.InsufficientBalanceInSmsPackage}
	 */
	public boolean take(Region region, Supplier<BigDecimal> wanted) {
		Optional<BigDecimal> before = left(region);
		if (before.isEmpty()) {
			return true;
		}
		BigDecimal after = before.get().subtract(wanted.get());
		if (after.signum() < 0) {
			return false;
		}
		this.left.put(region, Optional.of(after));
		return true;
	}

	/**
	 * The mainland's are locked first by everyone, since a later message may go there.
	 */
	private Optional<BigDecimal> left(Region region) {
		if (region == Region.INTERNATIONAL) {
			this.left.computeIfAbsent(Region.MAINLAND, this.reserved);
		}
		return this.left.computeIfAbsent(region, this.reserved);
	}

}
