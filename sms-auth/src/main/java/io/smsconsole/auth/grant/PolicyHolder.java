package io.smsconsole.auth.grant;

import java.time.Instant;

/**
 * Somebody who holds a policy.
 *
 * @param kind 0 for an account, 1 for a group
 * @param id the account's uin or the group's id
 * @param name its name
 * @param attachedAt since when
 */
record PolicyHolder(int kind, long id, String name, Instant attachedAt) {

}
