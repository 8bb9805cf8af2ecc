package io.smsconsole.core.wire.api;

import java.util.List;

/**
 * Packages and what is used of them.
 *
 * @param smsPackagesStatisticsSet the packages
 */
public record SmsPackagesStatisticsResponse(List<SmsPackagesStatistics> smsPackagesStatisticsSet) {

	/**
	 * One package.
	 *
	 * @param packageCreateTime UNIX seconds
	 * @param packageEffectiveTime UNIX seconds
	 * @param packageExpiredTime UNIX seconds
	 * @param packageAmount segments it holds
	 * @param packageType 0 gift, 1 bought
	 * @param packageId names it
	 * @param currentUsage segments used
	 */
	public record SmsPackagesStatistics(long packageCreateTime, long packageEffectiveTime, long packageExpiredTime,
			long packageAmount, int packageType, long packageId, long currentUsage) {

	}

}
