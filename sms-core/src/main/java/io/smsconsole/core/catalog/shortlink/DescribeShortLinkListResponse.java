package io.smsconsole.core.catalog.shortlink;

import java.util.List;

/**
 * Some short links.
 *
 * @param linkSet those on this page
 * @param totalCount how many there are on all pages
 */
public record DescribeShortLinkListResponse(List<ShortLinkInfo> linkSet, int totalCount) {

}
