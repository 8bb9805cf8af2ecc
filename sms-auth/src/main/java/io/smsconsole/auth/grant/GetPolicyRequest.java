package io.smsconsole.auth.grant;

import io.smsconsole.core.base.action.Required;

/**
 * Asks for a policy.
 *
 * @param policyId which
 */
public record GetPolicyRequest(@Required Long policyId) {

}
