package io.smsconsole.core.limits.packages;

import java.util.List;

/**
 * Some packages.
 *
 * @param packageSet those on this page
 * @param totalCount how many there are on all pages
 */
public record DescribePackageListResponse(List<PackageInfo> packageSet, int totalCount) {

}
