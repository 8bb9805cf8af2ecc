package io.smsconsole.core.limits.packages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import io.smsconsole.core.base.kind.Region;

/**
 * How packages of a region are renewed. Amounts are segments in the mainland and cents of
 * yuan elsewhere.
 *
 * @param enabled whether they are at all
 * @param below below which balance
 * @param amount what the new package holds
 * @param days how long it can be used
 * @param monthly how often in a calendar month at most
 */
record PackageRenewal(boolean enabled, long below, long amount, int days, int monthly) {

	private static final int TIMES_THE_SMALLEST = 10;

	private static final int TWO_YEARS = 730;

	/** What is proposed where nobody has chosen. */
	static PackageRenewal usual(Region region) {
		long smallest = PackageSizes.smallest(region);
		return new PackageRenewal(false, smallest, smallest * TIMES_THE_SMALLEST, TWO_YEARS, 1);
	}

	PackageDraft draft(Region region, Instant now, ZoneId zone) {
		// as precisely as it is stored
		Instant created = now.truncatedTo(ChronoUnit.MILLIS);
		return new PackageDraft(region, PackageType.BOUGHT, this.amount, created,
				created.atZone(zone).plusDays(this.days).toInstant());
	}

}
