package io.smsconsole.core.audience.customergroup;

/**
 * The group that was made.
 *
 * @param customerGroupId the group
 */
public record AddCustomerGroupResponse(long customerGroupId) {

}
