package io.smsconsole.auth.grant;

import io.smsconsole.core.base.action.Required;

/**
 * Gives a policy to a group.
 *
 * @param policyId the policy
 * @param attachGroupId the group
 */
public record AttachGroupPolicyRequest(@Required Long policyId, @Required Long attachGroupId) {

}
