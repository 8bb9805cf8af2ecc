package io.smsconsole.auth.group;

/**
 * A group is gone. Published within the transaction that deletes it.
 *
 * @param groupId the group
 */
public record GroupDeleted(long groupId) {

}
