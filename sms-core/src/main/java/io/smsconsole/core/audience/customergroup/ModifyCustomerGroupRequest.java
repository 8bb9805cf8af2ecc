package io.smsconsole.core.audience.customergroup;

import io.smsconsole.core.base.action.Required;

/**
 * Gives a group another name.
 *
 * @param customerGroupId the group
 * @param groupName 1 to 64 characters, once in a region
 */
public record ModifyCustomerGroupRequest(@Required Long customerGroupId, @Required String groupName) {

}
