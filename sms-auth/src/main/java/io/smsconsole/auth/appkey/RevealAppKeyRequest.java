package io.smsconsole.auth.appkey;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Shows the key of an application.
 *
 * @param smsSdkAppId its id, ten digits
 * @param password the caller's password
 */
public record RevealAppKeyRequest(@Required String smsSdkAppId, @Required String password) implements AppScoped {

	@Override
	public String toString() {
		return "RevealAppKeyRequest[smsSdkAppId=" + this.smsSdkAppId + "]";
	}

}
