package io.smsconsole.core.limits.abuse;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.stereotype.Service;

/**
 * What can be done about abuse of verification codes.
 */
@Service
public class AbuseActions {

	private final AbuseMonitors monitors;

	private final Apps apps;

	AbuseActions(AbuseMonitors monitors, Apps apps) {
		this.monitors = monitors;
		this.apps = apps;
	}

	/**
	 * Tells what looks like abuse of an application's verification codes, and whether
	 * they are stopped.
	 * @param request which application
	 * @return the figures
	 */
	@Action(name = "DescribeAbuseMonitor", access = Access.READ, resource = Resource.APP)
	public DescribeAbuseMonitorResponse describe(DescribeAbuseMonitorRequest request) {
		return DescribeAbuseMonitorResponse.of(this.monitors.chosen(existing(request.smsSdkAppId())));
	}

	/**
	 * Changes what looks like abuse. Each full hour the hour before is judged; the first
	 * one is that in which it is switched on.
	 * @param request the figures
	 * @return nothing to tell
	 */
	@Action(name = "ModifyAbuseMonitor", access = Access.WRITE, resource = Resource.APP)
	public Done modify(ModifyAbuseMonitorRequest request) {
		this.monitors.modify(existing(request.smsSdkAppId()), AbuseChange.of(request));
		return new Done();
	}

	/**
	 * Lets an application send verification codes again after they were stopped for
	 * abuse, on every node within a second.
	 * @param request which application
	 * @return nothing to tell
	 */
	@Action(name = "ResumeVerificationCodes", access = Access.WRITE, resource = Resource.APP)
	public Done resume(ResumeVerificationCodesRequest request) {
		this.monitors.resume(existing(request.smsSdkAppId()));
		return new Done();
	}

	private long existing(String text) {
		return this.apps.find(AppId.parse(text)).orElseThrow(AppId::unknown).sdkAppId();
	}

}
