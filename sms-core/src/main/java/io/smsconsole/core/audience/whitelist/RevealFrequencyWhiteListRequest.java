package io.smsconsole.core.audience.whitelist;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Reveals numbers of the frequency whitelist of an application.
 *
 * @param smsSdkAppId the application
 * @param entryIdSet 1 to 300 entries; absent for all
 */
public record RevealFrequencyWhiteListRequest(@Required String smsSdkAppId,
		List<Long> entryIdSet) implements AppScoped {

}
