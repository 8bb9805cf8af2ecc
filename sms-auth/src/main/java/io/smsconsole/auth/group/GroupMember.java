package io.smsconsole.auth.group;

/**
 * An account in a group.
 *
 * @param uin the account's number
 * @param name the name that it signs in with
 */
record GroupMember(long uin, String name) {

}
