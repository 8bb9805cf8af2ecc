package io.smsconsole.web.console.callback;

import io.smsconsole.core.feedback.callback.DescribeCallbackInfoResponse;
import io.smsconsole.core.feedback.callback.ModifyCallbackInfoRequest;

/**
 * What is entered about the receiver of receipts.
 *
 * @param statusCallbackUrl its address
 * @param statusCallbackEnabled whether it is called
 */
public record StatusCallbackForm(String statusCallbackUrl, boolean statusCallbackEnabled) {

	static StatusCallbackForm of(DescribeCallbackInfoResponse callback) {
		return new StatusCallbackForm(callback.statusCallbackUrl(), callback.statusCallbackEnabled());
	}

	ModifyCallbackInfoRequest toRequest(String sdkAppId) {
		return new ModifyCallbackInfoRequest(sdkAppId, this.statusCallbackUrl, this.statusCallbackEnabled);
	}

}
