package io.smsconsole.auth.group;

/**
 * That an account is in a group.
 *
 * @param groupId the group
 * @param uin the account
 */
record Membership(long groupId, long uin) {

}
