package io.smsconsole.core.audience.intake;

/**
 * Asks for the sheets of the last 30 days, newest first.
 *
 * @param limit how many, up to 100; 20 if left out
 * @param offset how many to skip, or left out
 */
public record DescribeCustomerImportListRequest(Integer limit, Integer offset) {

}
