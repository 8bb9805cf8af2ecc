package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Deletes an application, which must be disabled and not the last one.
 *
 * @param smsSdkAppId its id, ten digits
 */
public record DeleteAppInfoRequest(@Required String smsSdkAppId) implements AppScoped {

}
