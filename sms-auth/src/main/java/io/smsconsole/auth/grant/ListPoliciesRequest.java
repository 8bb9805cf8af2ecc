package io.smsconsole.auth.grant;

/**
 * Lists policies.
 *
 * @param rp rows a page, 1 to 200; absent is 20
 * @param page which page, from 1; absent is the first
 * @param scope {@code All}, {@code QCS} for presets, {@code Local} for one's own; absent
 * is all
 * @param keyword what their names contain, or {@code null}
 */
public record ListPoliciesRequest(Integer rp, Integer page, String scope, String keyword) {

}
