package io.smsconsole.core.limits.packages;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import io.smsconsole.core.base.error.ErrorCode;
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

	/** The smallest one that can be bought for the mainland, in segments. */
	static final long SMALLEST_MAINLAND = 1_000;

	/** The smallest one that can be bought for elsewhere: 50 yuan, in cents. */
	static final long SMALLEST_INTERNATIONAL = 5_000;

	static final long LARGEST = 1_000_000_000;

	private static final int DEFAULT_YEARS = 2;

	private static final int LONGEST_YEARS = 20;

	static PackageDraft of(AddSmsPackageRequest request, Instant now, ZoneId zone) {
		Region region = Parameters.region(request.international());
		PackageType type = PackageType.parse(request.packageType());
		// as precisely as it is stored
		Instant created = now.truncatedTo(ChronoUnit.MILLIS);
		return new PackageDraft(region, type, amount(region, type, request.packageAmount()), created,
				expiry(request.expiredTime(), created, zone));
	}

	private static long amount(Region region, PackageType type, Long amount) {
		long smallest = smallest(region, type);
		if (Parameters.present("PackageAmount", amount) < smallest || amount > LARGEST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "PackageAmount", "package.amount", smallest,
					LARGEST);
		}
		return amount;
	}

	private static long smallest(Region region, PackageType type) {
		if (type == PackageType.GIFT) {
			return 1;
		}
		return (region == Region.MAINLAND) ? SMALLEST_MAINLAND : SMALLEST_INTERNATIONAL;
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
