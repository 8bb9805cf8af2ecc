package io.smsconsole.core.audience.customergroup;

import io.smsconsole.core.base.action.Required;

/**
 * Names a group.
 *
 * @param customerGroupId the group
 */
public record CustomerGroupRequest(@Required Long customerGroupId) {

}
