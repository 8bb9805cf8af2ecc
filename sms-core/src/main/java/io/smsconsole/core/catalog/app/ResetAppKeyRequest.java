package io.smsconsole.core.catalog.app;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Gives an application another key.
 *
 * @param smsSdkAppId its id, ten digits
 */
public record ResetAppKeyRequest(@Required String smsSdkAppId) implements AppScoped {

}
