package io.smsconsole.core.catalog.shortlink;

/**
 * A short link that was made or changed.
 *
 * @param linkId the link
 */
public record ShortLinkResponse(String linkId) {

}
