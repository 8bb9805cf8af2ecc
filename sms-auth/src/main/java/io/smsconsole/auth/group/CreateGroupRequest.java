package io.smsconsole.auth.group;

import io.smsconsole.core.base.action.Required;

/**
 * Makes a group.
 *
 * @param groupName 1 to 64 characters, no other group has it
 * @param remark what it is for, up to 255 characters, or {@code null}
 */
public record CreateGroupRequest(@Required String groupName, String remark) {

}
