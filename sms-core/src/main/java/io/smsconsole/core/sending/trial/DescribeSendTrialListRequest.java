package io.smsconsole.core.sending.trial;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Asks for trials, newest first.
 *
 * @param smsSdkAppId only those of one application; left out for all that one may see
 * @param international 0 or 1; left out for both
 * @param limit how many, up to 100; 20 if left out
 * @param offset how many to skip, or left out
 */
public record DescribeSendTrialListRequest(String smsSdkAppId, Integer international, Integer limit,
		Integer offset) implements AppScoped {
}
