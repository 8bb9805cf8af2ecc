package io.smsconsole.auth.user;

/**
 * Lists sub-accounts: all of them, unless a page is asked for.
 *
 * @param page which page, from 1, or {@code null}
 * @param rp rows a page, 1 to 200, or {@code null}
 * @param keyword what their names contain, or {@code null}
 */
public record ListUsersRequest(Integer page, Integer rp, String keyword) {

}
