package io.smsconsole.auth.grant;

import io.smsconsole.core.base.action.Required;

/**
 * Takes a policy from an account.
 *
 * @param policyId the policy
 * @param detachUin the account
 */
public record DetachUserPolicyRequest(@Required Long policyId, @Required Long detachUin) {

}
