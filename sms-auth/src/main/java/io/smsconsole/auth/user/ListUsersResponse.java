package io.smsconsole.auth.user;

import java.util.List;

/**
 * Sub-accounts.
 *
 * @param data those that were asked for, by name
 * @param totalNum how many there are on all pages
 */
public record ListUsersResponse(List<SubAccountInfo> data, int totalNum) {

}
