package io.smsconsole.core.audience.intake;

import java.util.List;

/**
 * Sheets that were handed in, newest first.
 *
 * @param importSet the sheets
 * @param totalCount how many there are on all pages
 */
public record DescribeCustomerImportListResponse(List<CustomerImportInfo> importSet, int totalCount) {

}
