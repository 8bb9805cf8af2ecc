package io.smsconsole.core.catalog.sign;

import java.util.List;

/**
 * Some signs.
 *
 * @param signSet those on this page
 * @param totalCount how many there are on all pages
 */
public record DescribeTPLSignListResponse(List<SignInfo> signSet, int totalCount) {

}
