package io.smsconsole.core.catalog.shortlink;

import io.smsconsole.core.base.action.AppScoped;

/**
 * Lists short links, newest first.
 *
 * @param smsSdkAppId an application; absent for all that the caller may see
 * @param search a part of the name or of where it leads, or the link itself; optional
 * @param unused {@code true} for those only that stand in no template yet; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 */
public record DescribeShortLinkListRequest(String smsSdkAppId, String search, Boolean unused, Integer limit,
		Integer offset) implements AppScoped {

}
