package io.smsconsole.auth.group;

import io.smsconsole.core.base.action.Required;

/**
 * An account and a group.
 *
 * @param groupId the group
 * @param uid the account's number; this or {@code uin}
 * @param uin the account's number
 */
public record GroupIdOfUidInfo(@Required Long groupId, Long uid, Long uin) {

}
