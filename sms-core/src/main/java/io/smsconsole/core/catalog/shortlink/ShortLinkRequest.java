package io.smsconsole.core.catalog.shortlink;

import io.smsconsole.core.base.action.Required;

/**
 * Names a short link.
 *
 * @param linkId the link
 */
public record ShortLinkRequest(@Required String linkId) {

}
