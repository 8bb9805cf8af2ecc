package io.smsconsole.auth.group;

import java.util.List;

/**
 * Accounts of a group.
 *
 * @param totalNum how many there are on all pages
 * @param userInfo those on this page, by name
 */
public record ListUsersForGroupResponse(int totalNum, List<GroupMemberInfo> userInfo) {

}
