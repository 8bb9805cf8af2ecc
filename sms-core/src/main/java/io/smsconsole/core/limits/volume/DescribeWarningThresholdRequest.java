package io.smsconsole.core.limits.volume;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks how many messages an application may send on a natural day.
 *
 * @param smsSdkAppId the application
 */
public record DescribeWarningThresholdRequest(@Required String smsSdkAppId) implements AppScoped {

}
