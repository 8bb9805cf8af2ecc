package io.smsconsole.core.insight.record;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks for one message. Its number and text are whole for one who may reveal them, unless
 * they are asked for masked.
 *
 * @param serialNo its serial number
 * @param masked whether number and text are to be masked in any case; optional
 */
public record DescribeSendSMSDetailRequest(@Required String serialNo, Boolean masked) implements AppScoped {

	/**
	 * What a page asks, which reveals the whole number on request only.
	 * @param serialNo the serial number
	 */
	public DescribeSendSMSDetailRequest(String serialNo) {
		this(serialNo, true);
	}

	@Override
	public String smsSdkAppId() {
		return null;
	}

}
