package io.smsconsole.core.audience.customergroup;

/**
 * Asks for groups, newest first.
 *
 * @param international 0 mainland, 1 anywhere else; left out for both
 * @param groupName only those whose name contains this, or left out
 * @param limit how many, up to 100; 20 if left out
 * @param offset how many to skip, or left out
 */
public record DescribeCustomerGroupListRequest(Integer international, String groupName, Integer limit, Integer offset) {

}
