package io.smsconsole.core.limits.abuse;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;

/**
 * What is to be changed, each of them {@code null} where it stays.
 *
 * @param enabled whether anybody looks
 * @param requests how many codes must be exceeded in an hour
 * @param successRate how many percent of them must not be accepted
 * @param growthRate by how many percent the same hour of yesterday must be exceeded
 * @param stops whether codes are stopped then
 */
record AbuseChange(Boolean enabled, Integer requests, Integer successRate, Integer growthRate, Boolean stops) {

	private static final int MOST_REQUESTS = 1_000_000_000;

	private static final int MOST_GROWTH = 1_000_000;

	private static final int ALL = 100;

	static AbuseChange of(ModifyAbuseMonitorRequest request) {
		return new AbuseChange(request.enabled(), request.requests(), request.successRate(), request.growthRate(),
				request.stopEnabled());
	}

	/**
	 * What comes of the change.
	 * @throws SmsException if a figure is beyond its bounds
	 */
	AbuseMonitor applied(AbuseMonitor before, Problems problems) {
		Integer asked = problems.check(
				() -> figure("Requests", orElse(this.requests, before.requests()), 1, MOST_REQUESTS, "abuse.requests"));
		Integer success = problems.check(
				() -> figure("SuccessRate", orElse(this.successRate, before.successRate()), 1, ALL, "abuse.success"));
		Integer growth = problems.check(() -> figure("GrowthRate", orElse(this.growthRate, before.growthRate()), 0,
				MOST_GROWTH, "abuse.growth"));
		return problems.list().isEmpty() ? new AbuseMonitor(before.sdkAppId(), orElse(this.enabled, before.enabled()),
				asked, success, growth, orElse(this.stops, before.stops()), before.stoppedAt()) : before;
	}

	private static int figure(String parameter, int value, int least, int most, String reason) {
		if (value < least || value > most) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, reason, least, most);
		}
		return value;
	}

	private static <T> T orElse(T value, T before) {
		return (value != null) ? value : before;
	}

}
