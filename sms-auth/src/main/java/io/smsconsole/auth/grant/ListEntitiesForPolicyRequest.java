package io.smsconsole.auth.grant;

import io.smsconsole.core.base.action.Required;

/**
 * Lists who holds a policy.
 *
 * @param policyId the policy
 * @param page which page, from 1; absent is the first
 * @param rp rows a page, 1 to 200; absent is 20
 * @param entityFilter {@code All}, {@code User} or {@code Group}; absent is all
 */
public record ListEntitiesForPolicyRequest(@Required Long policyId, Integer page, Integer rp, String entityFilter) {

}
