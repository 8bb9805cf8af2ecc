package io.smsconsole.core.limits.abuse;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Asks what looks like abuse of an application's verification codes.
 *
 * @param smsSdkAppId the application
 */
public record DescribeAbuseMonitorRequest(@Required String smsSdkAppId) implements AppScoped {

}
