package io.smsconsole.core.insight.record;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Asks for one message.
 *
 * @param serialNo its serial number
 */
public record DescribeSendSMSDetailRequest(String serialNo) implements AppScoped {

	@Override
	public String smsSdkAppId() {
		return null;
	}

}
