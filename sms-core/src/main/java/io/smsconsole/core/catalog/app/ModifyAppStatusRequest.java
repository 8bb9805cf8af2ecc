package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Enables or disables an application.
 *
 * @param smsSdkAppId its id, ten digits
 * @param status 1 enabled, 0 disabled
 */
public record ModifyAppStatusRequest(@Required String smsSdkAppId, @Required Integer status) implements AppScoped {

}
