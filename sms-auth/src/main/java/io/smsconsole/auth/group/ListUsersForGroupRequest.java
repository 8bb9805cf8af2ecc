package io.smsconsole.auth.group;

import io.smsconsole.core.base.action.Required;

/**
 * Lists the accounts of a group.
 *
 * @param groupId the group
 * @param page which page, from 1; absent is the first
 * @param rp rows a page, 1 to 200; absent is 20
 */
public record ListUsersForGroupRequest(@Required Long groupId, Integer page, Integer rp) {

}
