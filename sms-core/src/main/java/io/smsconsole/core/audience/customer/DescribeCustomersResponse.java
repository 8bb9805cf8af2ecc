package io.smsconsole.core.audience.customer;

import java.util.List;

/**
 * Customers, newest first.
 *
 * @param customerSet the customers
 * @param totalCount how many there are on all pages; what is searched for is counted up
 * to 10,000, and 10,001 then means more
 * @param cursor the customer after whom the next page lies, or empty when this is the
 * last
 * @param before the customer before whom the previous page lies, or empty when this is
 * the first
 */
public record DescribeCustomersResponse(List<CustomerInfo> customerSet, int totalCount, String cursor, String before) {

}
