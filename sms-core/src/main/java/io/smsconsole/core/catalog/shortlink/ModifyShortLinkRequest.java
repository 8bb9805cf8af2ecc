package io.smsconsole.core.catalog.shortlink;

import io.smsconsole.core.base.action.Required;

/**
 * Changes a short link. What is absent stays what it is.
 *
 * @param linkId the link
 * @param linkName for people, 1 to 50 characters
 * @param targetUrl where it leads; can't be changed once the link stands in a template
 * @param expireTime from when on it leads nowhere, UNIX seconds; 0 for never
 * @param enabled whether it leads anywhere
 */
public record ModifyShortLinkRequest(@Required String linkId, String linkName, String targetUrl, Long expireTime,
		Boolean enabled) {

}
