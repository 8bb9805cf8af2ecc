package io.smsconsole.core.audience.customergroup;

import java.util.List;

/**
 * Groups, newest first.
 *
 * @param customerGroupSet the groups
 * @param totalCount how many there are on all pages
 */
public record DescribeCustomerGroupListResponse(List<CustomerGroupInfo> customerGroupSet, int totalCount) {

}
