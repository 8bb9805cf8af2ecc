package io.smsconsole.core.insight.record;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Asks for the number and the text of a message in full.
 *
 * @param serialNo its serial number
 */
public record RevealSendSmsRecordRequest(String serialNo) implements AppScoped {

	@Override
	public String smsSdkAppId() {
		return null;
	}

}
