package io.smsconsole.core.insight.record;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks for one message.
 *
 * @param serialNo its serial number
 */
public record DescribeSendSMSDetailRequest(@Required String serialNo) implements AppScoped {

	@Override
	public String smsSdkAppId() {
		return null;
	}

}
