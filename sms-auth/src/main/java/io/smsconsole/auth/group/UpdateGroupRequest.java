package io.smsconsole.auth.group;

import io.smsconsole.core.base.action.Required;

/**
 * Changes what is written about a group; what is left out stays.
 *
 * @param groupId the group
 * @param groupName its new name, or {@code null}
 * @param remark what it is for, or {@code null}
 */
public record UpdateGroupRequest(@Required Long groupId, String groupName, String remark) {

}
