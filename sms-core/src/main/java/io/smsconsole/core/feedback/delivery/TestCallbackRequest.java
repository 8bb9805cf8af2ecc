package io.smsconsole.core.feedback.delivery;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Sends a sample of a receipt to a receiver, which need not be saved.
 *
 * @param smsSdkAppId the application, whose key signs it
 * @param statusCallbackUrl the receiver's address
 */
public record TestCallbackRequest(@Required String smsSdkAppId,
		@Required String statusCallbackUrl) implements AppScoped {

}
