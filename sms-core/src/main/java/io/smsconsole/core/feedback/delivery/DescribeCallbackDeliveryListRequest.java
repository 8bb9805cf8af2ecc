package io.smsconsole.core.feedback.delivery;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Lists what was reported to receivers, newest first.
 *
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param kind {@code status} or {@code reply}; absent for both
 * @param state {@code waiting}, {@code delivered}, {@code failed} or {@code dropped};
 * absent for all
 * @param limit how many, at most 100; optional
 * @param cursor lists what is older than the delivery that a previous answer named;
 * optional
 */
public record DescribeCallbackDeliveryListRequest(String smsSdkAppId, String kind, String state, Integer limit,
		String cursor) implements AppScoped {
}
