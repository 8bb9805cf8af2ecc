package io.smsconsole.auth.grant;

import io.smsconsole.core.base.action.Required;

/**
 * Changes a policy; what is left out stays.
 *
 * @param policyId which
 * @param policyName its new name, or {@code null}
 * @param description what it is for, or {@code null}
 * @param policyDocument its new text, or {@code null}
 */
public record UpdatePolicyRequest(@Required Long policyId, String policyName, String description,
		String policyDocument) {

}
