package io.smsconsole.auth.right;

import java.util.List;

/**
 * Who may do something.
 *
 * @param accountSet those on this page: the owner, then the others by name
 * @param totalCount how many there are in all
 */
public record DescribeAllowedAccountListResponse(List<AllowedAccount> accountSet, int totalCount) {

}
