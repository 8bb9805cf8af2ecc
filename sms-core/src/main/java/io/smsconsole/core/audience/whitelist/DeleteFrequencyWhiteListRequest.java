package io.smsconsole.core.audience.whitelist;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Takes numbers off the frequency whitelist of an application. They are named in one of
 * two ways; what is not on the list is passed over.
 *
 * @param smsSdkAppId the application
 * @param phoneNumberSet 1 to 300 numbers in E.164
 * @param entryIdSet 1 to 300 entries instead of numbers
 */
public record DeleteFrequencyWhiteListRequest(@Required String smsSdkAppId, List<String> phoneNumberSet,
		List<Long> entryIdSet) implements AppScoped {

}
