package io.smsconsole.core.limits.frequency;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.stereotype.Service;

/**
 * What can be done with the frequency limits of an application.
 */
@Service
public class FrequencyActions {

	private final FrequencySettings settings;

	private final Apps apps;

	FrequencyActions(FrequencySettings settings, Apps apps) {
		this.settings = settings;
		this.apps = apps;
	}

	/**
	 * Tells how often an application may write to one number.
	 * @param request which application
	 * @return its limits, and the highest that it may choose
	 */
	@Action(name = "DescribeFreqRule", access = Access.READ, resource = Resource.APP)
	public DescribeFreqRuleResponse describe(DescribeFreqRuleRequest request) {
		long app = existing(request.smsSdkAppId());
		return DescribeFreqRuleResponse.of(app, this.settings.chosen(app), this.settings.bounds());
	}

	/**
	 * Changes how often an application may write to one number, in force on every node
	 * within a second. What was sent before counts.
	 * @param request the limits
	 * @return nothing to tell
	 */
	@Action(name = "ModifyFreqRule", access = Access.WRITE, resource = Resource.APP)
	public Done modify(ModifyFreqRuleRequest request) {
		this.settings.modify(existing(request.smsSdkAppId()), FrequencyChange.of(request));
		return new Done();
	}

	private long existing(String text) {
		return this.apps.find(AppId.parse(text)).orElseThrow(AppId::unknown).sdkAppId();
	}

}
