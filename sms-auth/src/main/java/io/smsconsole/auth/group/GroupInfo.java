package io.smsconsole.auth.group;

/**
 * A group as it is told to callers.
 *
 * @param groupId its id
 * @param groupName its name
 * @param createTime when it was made, {@code yyyy-MM-dd HH:mm:ss}
 * @param remark what it is for, or an empty string
 * @param memberCount how many accounts are in it
 */
public record GroupInfo(long groupId, String groupName, String createTime, String remark, int memberCount) {

}
