package io.smsconsole.auth.grant;

import java.util.List;

/**
 * Policies that somebody holds.
 *
 * @param totalNum how many there are on all pages
 * @param list those on this page
 */
public record ListAttachedPoliciesResponse(int totalNum, List<AttachPolicyInfo> list) {

}
