package io.smsconsole.core.audience.customergroup;

import io.smsconsole.core.base.action.Required;

/**
 * Makes a group.
 *
 * @param international 0 or 1: where its members belong
 * @param groupName 1 to 64 characters, once in a region
 */
public record AddCustomerGroupRequest(@Required Integer international, @Required String groupName) {

}
