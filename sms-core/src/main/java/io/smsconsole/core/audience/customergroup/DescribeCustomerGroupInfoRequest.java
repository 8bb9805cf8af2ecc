package io.smsconsole.core.audience.customergroup;

import io.smsconsole.core.base.action.Required;

/**
 * Asks about a group.
 *
 * @param customerGroupId the group
 */
public record DescribeCustomerGroupInfoRequest(@Required Long customerGroupId) {

}
