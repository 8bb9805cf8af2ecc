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
 * @param currentUsage how much of them is used
 * @param status 0 in use, 1 used up, 2 expired
 * @param packageCreateTime when it was added, UNIX seconds
 * @param packageEffectiveTime from when it can be used, UNIX seconds
 * @param packageExpiredTime from when it can't be used any more, UNIX seconds
 */
public record PackageInfo(long packageId, int international, int packageType, long packageAmount, long currentUsage,
		int status, long packageCreateTime, long packageEffectiveTime, long packageExpiredTime) {

	private static final int IN_USE = 0;

	private static final int USED_UP = 1;

	private static final int EXPIRED = 2;

	static PackageInfo of(SmsPackage found, Instant now) {
		return new PackageInfo(found.id(), found.region().wire(), found.type().wire(), found.amount(), found.used(),
				status(found, now), found.createdAt().getEpochSecond(), found.createdAt().getEpochSecond(),
				found.expiresAt().getEpochSecond());
	}

	private static int status(SmsPackage found, Instant now) {
		if (!found.covers(now)) {
			return EXPIRED;
		}
		return (found.remaining() > 0) ? IN_USE : USED_UP;
	}

}
