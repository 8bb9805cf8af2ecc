package io.smsconsole.core.feedback.callback;

/**
 * Where the receipts of an application are reported.
 *
 * @param smsSdkAppId the application
 * @param statusCallbackUrl the receiver, or an empty string
 * @param statusCallbackEnabled whether it is called
 */
public record DescribeCallbackInfoResponse(String smsSdkAppId, String statusCallbackUrl,
		boolean statusCallbackEnabled) {
}
