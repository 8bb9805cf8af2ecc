package io.smsconsole.core.insight.code;

import java.util.List;

/**
 * Some codes.
 *
 * @param errorCodeSet those on this page
 * @param totalCount how many there are on all pages
 */
public record DescribeErrorCodeListResponse(List<ErrorCodeInfo> errorCodeSet, int totalCount) {

}
