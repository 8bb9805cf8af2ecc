package io.smsconsole.core.limits.abuse;

/**
 * What looks like abuse of an application's verification codes: an hour in which all
 * three figures are passed.
 *
 * @param smsSdkAppId the application
 * @param enabled whether anybody looks
 * @param requests how many codes must be exceeded in an hour
 * @param successRate below how many percent accepted it must be
 * @param growthRate by how many percent the same hour of yesterday must be exceeded
 * @param stopEnabled whether codes are stopped then
 * @param stoppedTime since when they are stopped, UNIX seconds; 0 where they are not
 */
public record DescribeAbuseMonitorResponse(String smsSdkAppId, boolean enabled, int requests, int successRate,
		int growthRate, boolean stopEnabled, long stoppedTime) {

	static DescribeAbuseMonitorResponse of(AbuseMonitor monitor) {
		return new DescribeAbuseMonitorResponse(String.valueOf(monitor.sdkAppId()), monitor.enabled(),
				monitor.requests(), monitor.successRate(), monitor.growthRate(), monitor.stops(),
				monitor.stopped() ? monitor.stoppedAt().getEpochSecond() : 0);
	}

}
