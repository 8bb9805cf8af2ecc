package io.smsconsole.core.audience.customer;

/**
 * Asks for the tags in use.
 */
public record DescribeCustomerTagListRequest() {

}
