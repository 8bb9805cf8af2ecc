package io.smsconsole.core.limits.volume;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;
import io.smsconsole.core.limits.country.CountryThreshold;

/**
 * Changes how many messages an application may send on a natural day, and from how many
 * on its contacts are warned. In all figures 0 is none; what is absent stays.
 *
 * @param smsSdkAppId the application
 * @param mainlandWarning where to warn of messages to the mainland
 * @param mainlandLimit how many may go to the mainland
 * @param globalWarning where to warn of messages abroad
 * @param globalLimit how many may go abroad
 * @param countrySet where abroad the application may send to, in place of what was there;
 * an empty list for everywhere
 */
public record ModifyWarningThresholdRequest(@Required String smsSdkAppId, Integer mainlandWarning,
		Integer mainlandLimit, Integer globalWarning, Integer globalLimit,
		List<CountryThreshold> countrySet) implements AppScoped {

}
