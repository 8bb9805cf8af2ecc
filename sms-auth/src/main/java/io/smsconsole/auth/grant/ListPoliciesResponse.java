package io.smsconsole.auth.grant;

import java.util.List;

/**
 * Policies.
 *
 * @param totalNum how many there are on all pages
 * @param list those on this page
 */
public record ListPoliciesResponse(int totalNum, List<StrategyInfo> list) {

}
