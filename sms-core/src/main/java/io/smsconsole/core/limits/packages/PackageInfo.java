package io.smsconsole.core.limits.packages;

import java.time.Instant;

/**
 * A package as it is told to callers.
 *
 * @param packageId its id
 * @param international 0 mainland, 1 anywhere else
 * @param packageType 0 gift, 1 bought
 * @param packageAmount segments that it held at first, or cents of yuan outside of the
 * mainland
 * @param currentUsage how much of them is used, rounded up
 * @param status 0 in use, 1 used up, 2 expired
 * @param packageCreateTime when it was added, UNIX seconds
 * @param packageEffectiveTime from when it can be used, UNIX seconds
 * @param packageExpiredTime from when it can't be used any more, UNIX seconds
 * @param renewed whether it was added by automatic renewal
 */
public record PackageInfo(long packageId, int international, int packageType, long packageAmount, long currentUsage,
		int status, long packageCreateTime, long packageEffectiveTime, long packageExpiredTime, boolean renewed) {

	static PackageInfo of(SmsPackage found, Instant now) {
		return new PackageInfo(found.id(), found.region().wire(), found.type().wire(), found.amount(),
				found.usedRoundedUp(), PackageStatus.of(found, now).wire(), found.createdAt().getEpochSecond(),
				found.createdAt().getEpochSecond(), found.expiresAt().getEpochSecond(), found.renewed());
	}

}
