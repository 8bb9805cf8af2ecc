package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Tells about an application.
 *
 * @param smsSdkAppId its id, ten digits
 */
public record DescribeAppInfoRequest(@Required String smsSdkAppId) implements AppScoped {

}
