package io.smsconsole.core.limits.packages;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;

import io.smsconsole.core.base.kind.Region;

/**
 * What one transaction may still take, for a check that looks at one number after the
 * other and is the last of all: whatever it lets pass is accepted. Not for use beyond the
 * transaction, nor on several threads. Rows that the transaction locks for its numbers,
 * such as counters, are best locked before the first number is asked here, lest two
 * transactions wait for each other.
 */
public final class PackageAllowance {

	private final Map<Region, Long> left = new EnumMap<>(Region.class);

	private final ToLongFunction<Region> reserved;

	PackageAllowance(ToLongFunction<Region> reserved) {
		this.reserved = reserved;
	}

	/**
	 * Sets segments aside for a message, if there is room for all of them. The packages
	 * are locked at the first message, where they are required.
	 * @param region where it goes
	 * @param segments how many segments it is billed as
	 * @return whether it may be sent; otherwise it is to be refused with
	 * {@code FailedOperation.InsufficientBalanceInSmsPackage}
	 */
	public boolean take(Region region, long segments) {
		long before = this.left.computeIfAbsent(region, this.reserved::applyAsLong);
		if (segments > before) {
			return false;
		}
		this.left.put(region, before - segments);
		return true;
	}

}
