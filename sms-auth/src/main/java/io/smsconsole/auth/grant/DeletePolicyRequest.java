package io.smsconsole.auth.grant;

import java.util.List;

import io.smsconsole.core.base.action.Required;

/**
 * Deletes policies, which are taken from all who hold them.
 *
 * @param policyId which, at least one
 */
public record DeletePolicyRequest(@Required List<Long> policyId) {

}
