package io.smsconsole.auth.grant;

import io.smsconsole.core.base.action.Required;

/**
 * Takes a policy from a group.
 *
 * @param policyId the policy
 * @param detachGroupId the group
 */
public record DetachGroupPolicyRequest(@Required Long policyId, @Required Long detachGroupId) {

}
