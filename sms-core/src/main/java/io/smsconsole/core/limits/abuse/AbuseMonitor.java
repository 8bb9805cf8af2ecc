package io.smsconsole.core.limits.abuse;

import java.time.Instant;

/**
 * What looks like abuse of an application's verification codes, and what follows from it.
 *
 * @param sdkAppId the application
 * @param enabled whether anybody looks
 * @param requests how many codes must be exceeded in an hour
 * @param successRate how many percent of them must not be accepted, 1 to 100
 * @param growthRate by how many percent the same hour of yesterday must be exceeded
 * @param stops whether codes are stopped then
 * @param stoppedAt since when they are stopped, or {@code null}
 */
public record AbuseMonitor(long sdkAppId, boolean enabled, int requests, int successRate, int growthRate, boolean stops,
		Instant stoppedAt) {

	private static final int PERCENT = 100;

	private static final int REQUESTS = 50;

	private static final int SUCCESS_RATE = 80;

	private static final int GROWTH_RATE = 90;

	/**
	 * What holds for an application where nobody has chosen: nobody looks.
	 */
	static AbuseMonitor off(long sdkAppId) {
		return new AbuseMonitor(sdkAppId, false, REQUESTS, SUCCESS_RATE, GROWTH_RATE, false, null);
	}

	/**
	 * Whether verification codes are stopped.
	 * @return whether they are refused
	 */
	public boolean stopped() {
		return this.stoppedAt != null;
	}

	/**
	 * Judges an hour. Where there was none yesterday, any growth is too much.
	 * @param asked how many codes were asked for
	 * @param accepted how many of them were accepted
	 * @param yesterday how many were asked for in the same hour of yesterday
	 * @return whether it looks like abuse
	 */
	public boolean suspects(long asked, long accepted, long yesterday) {
		return asked > this.requests && accepted * PERCENT < asked * this.successRate
				&& (asked - yesterday) * PERCENT > yesterday * this.growthRate;
	}

}
