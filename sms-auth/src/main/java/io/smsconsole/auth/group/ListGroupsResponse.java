package io.smsconsole.auth.group;

import java.util.List;

/**
 * Groups.
 *
 * @param totalNum how many there are on all pages
 * @param groupInfo those on this page
 */
public record ListGroupsResponse(int totalNum, List<GroupInfo> groupInfo) {

}
