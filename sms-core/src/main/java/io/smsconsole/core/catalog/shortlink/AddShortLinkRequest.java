package io.smsconsole.core.catalog.shortlink;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Required;

/**
 * Makes a short link.
 *
 * @param smsSdkAppId the application that it belongs to
 * @param linkName for people, 1 to 50 characters
 * @param targetUrl where it leads: an address of the web under a name, at most 1,000
 * characters
 * @param expireTime from when on it leads nowhere, UNIX seconds; absent or 0 for never
 */
public record AddShortLinkRequest(@Required String smsSdkAppId, @Required String linkName, @Required String targetUrl,
		Long expireTime) implements AppScoped {

}
