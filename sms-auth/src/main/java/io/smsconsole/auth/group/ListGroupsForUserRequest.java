package io.smsconsole.auth.group;

/**
 * Lists the groups of an account.
 *
 * @param uid the account's short number, or {@code null}
 * @param subUin the account's number, or {@code null}
 * @param page which page, from 1; absent is the first
 * @param rp rows a page, 1 to 200; absent is 20
 */
public record ListGroupsForUserRequest(Long uid, Long subUin, Integer page, Integer rp) {

}
