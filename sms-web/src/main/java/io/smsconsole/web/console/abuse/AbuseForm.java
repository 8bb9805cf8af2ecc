package io.smsconsole.web.console.abuse;

import io.smsconsole.core.limits.abuse.DescribeAbuseMonitorResponse;
import io.smsconsole.core.limits.abuse.ModifyAbuseMonitorRequest;
import io.smsconsole.web.form.Entered;

/**
 * What is entered about abuse of verification codes.
 *
 * @param enabled whether to look
 * @param requests how many codes must be exceeded in an hour
 * @param successRate below how many percent accepted it must be
 * @param growthRate by how many percent the same hour of yesterday must be exceeded
 * @param stopEnabled whether to stop codes then
 */
record AbuseForm(Boolean enabled, String requests, String successRate, String growthRate, Boolean stopEnabled) {

	/** No figure may be so: what is no number is refused as such a one is. */
	private static final int NONSENSE = -1;

	static AbuseForm of(DescribeAbuseMonitorResponse monitor) {
		return new AbuseForm(monitor.enabled(), Integer.toString(monitor.requests()),
				Integer.toString(monitor.successRate()), Integer.toString(monitor.growthRate()), monitor.stopEnabled());
	}

	ModifyAbuseMonitorRequest toRequest(String sdkAppId) {
		return new ModifyAbuseMonitorRequest(sdkAppId, on(), figure(this.requests), figure(this.successRate),
				figure(this.growthRate), Boolean.TRUE.equals(this.stopEnabled));
	}

	/** A box that is not ticked is not sent. */
	boolean on() {
		return Boolean.TRUE.equals(this.enabled);
	}

	private static Integer figure(String text) {
		Integer figure = Entered.integer(text);
		return (figure != null) ? figure : (Integer) NONSENSE;
	}

}
