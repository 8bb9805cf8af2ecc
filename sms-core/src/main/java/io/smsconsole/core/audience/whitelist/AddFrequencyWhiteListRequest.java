package io.smsconsole.core.audience.whitelist;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Adds numbers to the frequency whitelist of an application.
 *
 * @param smsSdkAppId the application
 * @param phoneNumberSet 1 to 300 numbers in E.164
 */
public record AddFrequencyWhiteListRequest(@Required String smsSdkAppId,
		@Required List<String> phoneNumberSet) implements AppScoped {

}
