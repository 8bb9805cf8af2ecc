package io.smsconsole.auth.grant;

import java.util.List;

/**
 * Who holds a policy.
 *
 * @param totalNum how many there are on all pages
 * @param list those on this page: accounts first, each kind by name
 */
public record ListEntitiesForPolicyResponse(int totalNum, List<AttachEntityOfPolicy> list) {

}
