package io.smsconsole.auth.grant;

import io.smsconsole.core.base.action.Required;

/**
 * Gives a policy to an account.
 *
 * @param policyId the policy
 * @param attachUin the account
 */
public record AttachUserPolicyRequest(@Required Long policyId, @Required Long attachUin) {

}
