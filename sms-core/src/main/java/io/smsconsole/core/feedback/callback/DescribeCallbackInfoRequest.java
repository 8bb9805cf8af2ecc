package io.smsconsole.core.feedback.callback;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks where the receipts of an application are reported.
 *
 * @param smsSdkAppId the application, ten digits
 */
public record DescribeCallbackInfoRequest(@Required String smsSdkAppId) implements AppScoped {
}
