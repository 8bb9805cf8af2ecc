package io.smsconsole.core.audience.customergroup;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Puts customers of the pool into a group; those who are in it already do not matter.
 *
 * @param customerGroupId the group
 * @param customerIdSet up to 10,000 customers of the group's region
 */
public record AddCustomersToGroupRequest(@Required Long customerGroupId, @Required List<String> customerIdSet) {

}
