package io.smsconsole.core.audience.customer;

import java.util.List;

/**
 * The tags in use.
 *
 * @param tagSet the tags by name
 */
public record DescribeCustomerTagListResponse(List<String> tagSet) {

}
