package io.smsconsole.core.limits.packages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;

/**
 * A package about to be added, checked.
 *
 * @param region what it is for
 * @param type how it was come by
 * @param amount segments, or cents of yuan outside of the mainland
 * @param createdAt from when it covers messages
 * @param expiresAt from when it does not any more
 */
record PackageDraft(Region region, PackageType type, long amount, Instant createdAt, Instant expiresAt) {

	private static final int DEFAULT_YEARS = 2;

	private static final int LONGEST_YEARS = 20;

	/**
	 * Checks a request.
	 * @return the draft, or {@code null} where something is wrong and everything is
	 * checked
	 */
	static PackageDraft of(AddSmsPackageRequest request, Instant now, ZoneId zone, Problems problems) {
		Region region = problems.check(() -> Parameters.region(request.international()));
		PackageType type = problems.check(() -> PackageType.parse(request.packageType()));
		Long amount = problems.check(() -> amount(region, type, request.packageAmount()));
		// as precisely as it is stored
		Instant created = now.truncatedTo(ChronoUnit.MILLIS);
		Instant expires = problems.check(() -> expiry(request.expiredTime(), created, zone));
		return problems.list().isEmpty() ? new PackageDraft(region, type, amount, created, expires) : null;
	}

	private static Long amount(Region region, PackageType type, Long amount) {
		long smallest = (type == PackageType.GIFT) ? 1 : PackageSizes.smallest(region);
		if (Parameters.present("PackageAmount", amount) < smallest || amount > PackageSizes.LARGEST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "PackageAmount",
					(region == Region.MAINLAND) ? "package.amount" : "package.money",
					PackageSizes.told(region, smallest), PackageSizes.told(region, PackageSizes.LARGEST));
		}
		return amount;
	}

	private static Instant expiry(Long seconds, Instant created, ZoneId zone) {
		if (seconds == null) {
			return created.atZone(zone).plusYears(DEFAULT_YEARS).toInstant();
		}
		Instant latest = created.atZone(zone).plusYears(LONGEST_YEARS).toInstant();
		if (seconds <= created.getEpochSecond() || seconds > latest.getEpochSecond()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "ExpiredTime", "package.expiry", LONGEST_YEARS);
		}
		return Instant.ofEpochSecond(seconds);
	}

}
