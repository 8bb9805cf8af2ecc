package io.smsconsole.core.audience.customergroup;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Takes customers out of a group; they stay in the pool.
 *
 * @param customerGroupId the group
 * @param customerIdSet up to 10,000 customers
 */
public record RemoveCustomersFromGroupRequest(@Required Long customerGroupId, @Required List<String> customerIdSet) {

}
