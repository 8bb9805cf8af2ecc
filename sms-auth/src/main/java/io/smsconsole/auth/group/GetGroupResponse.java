package io.smsconsole.auth.group;

import java.util.List;

/**
 * A group with its members.
 *
 * @param groupId its id
 * @param groupName its name
 * @param groupNum how many accounts are in it
 * @param remark what it is for, or an empty string
 * @param createTime when it was made, {@code yyyy-MM-dd HH:mm:ss}
 * @param userInfo the accounts that are in it, by name
 */
public record GetGroupResponse(long groupId, String groupName, int groupNum, String remark, String createTime,
		List<GroupMemberInfo> userInfo) {

}
