package io.smsconsole.auth.group;

/**
 * The group that was made.
 *
 * @param groupId its id
 */
public record CreateGroupResponse(long groupId) {

}
