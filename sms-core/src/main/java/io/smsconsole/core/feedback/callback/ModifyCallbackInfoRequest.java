package io.smsconsole.core.feedback.callback;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Changes where the receipts of an application are reported.
 *
 * @param smsSdkAppId the application, ten digits
 * @param statusCallbackUrl the receiver: http or https, at most 255 characters, without a
 * user, in the public internet; absent, it stays
 * @param statusCallbackEnabled whether to call it, which needs a receiver; absent, it
 * stays
 */
public record ModifyCallbackInfoRequest(@Required String smsSdkAppId, String statusCallbackUrl,
		Boolean statusCallbackEnabled) implements AppScoped {
}
