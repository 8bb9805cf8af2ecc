package io.smsconsole.auth.group;

/**
 * Lists groups.
 *
 * @param page which page, from 1; absent is the first
 * @param rp rows a page, 1 to 200; absent is 20
 * @param keyword what their names contain, or {@code null}
 */
public record ListGroupsRequest(Integer page, Integer rp, String keyword) {

}
