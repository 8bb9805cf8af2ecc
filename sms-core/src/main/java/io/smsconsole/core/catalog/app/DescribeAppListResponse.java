package io.smsconsole.core.catalog.app;

import java.util.List;

/**
 * Some applications.
 *
 * @param appList those on this page
 * @param totalCount how many there are on all pages
 */
public record DescribeAppListResponse(List<AppInfo> appList, int totalCount) {

}
