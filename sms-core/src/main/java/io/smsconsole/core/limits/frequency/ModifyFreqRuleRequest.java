package io.smsconsole.core.limits.frequency;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Changes how often an application may write to one number. In all limits 0 is none; what
 * is absent stays.
 *
 * @param smsSdkAppId the application
 * @param thirtySecondLimit messages within 30 seconds
 * @param oneHourLimit messages within an hour
 * @param oneDayLimit messages on a natural day
 * @param sameContentLimit messages of the same content within the seconds below
 * @param sameContentSeconds how long the same content is counted, up to a day
 */
public record ModifyFreqRuleRequest(@Required String smsSdkAppId, Integer thirtySecondLimit, Integer oneHourLimit,
		Integer oneDayLimit, Integer sameContentLimit, Integer sameContentSeconds) implements AppScoped {

}
