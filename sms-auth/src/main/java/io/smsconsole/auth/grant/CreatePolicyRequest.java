package io.smsconsole.auth.grant;

import io.smsconsole.core.base.action.Required;

/**
 * Makes a policy.
 *
 * @param policyName 1 to 128 letters, digits and {@code +=,.@_-}
 * @param policyDocument its text in the policy language
 * @param description what it is for, up to 300 characters, or {@code null}
 */
public record CreatePolicyRequest(@Required String policyName, @Required String policyDocument, String description) {

}
