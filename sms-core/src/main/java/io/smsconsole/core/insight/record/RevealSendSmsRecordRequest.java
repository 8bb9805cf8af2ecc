package io.smsconsole.core.insight.record;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks for the number and the text of a message in full.
 *
 * @param serialNo its serial number
 */
public record RevealSendSmsRecordRequest(@Required String serialNo) implements AppScoped {

	@Override
	public String smsSdkAppId() {
		return null;
	}

}
