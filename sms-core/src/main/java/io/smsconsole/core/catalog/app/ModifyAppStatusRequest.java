package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Enables or disables an application.
 *
 * @param smsSdkAppId its id, ten digits
 * @param status 1 enabled, 0 disabled
 */
public record ModifyAppStatusRequest(String smsSdkAppId, Integer status) implements AppScoped {

}
