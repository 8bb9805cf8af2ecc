package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Tells about an application.
 *
 * @param smsSdkAppId its id, ten digits
 */
public record DescribeAppInfoRequest(String smsSdkAppId) implements AppScoped {

}
