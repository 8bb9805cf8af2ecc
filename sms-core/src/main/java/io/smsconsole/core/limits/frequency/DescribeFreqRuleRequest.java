package io.smsconsole.core.limits.frequency;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks how often an application may write to one number.
 *
 * @param smsSdkAppId the application
 */
public record DescribeFreqRuleRequest(@Required String smsSdkAppId) implements AppScoped {

}
