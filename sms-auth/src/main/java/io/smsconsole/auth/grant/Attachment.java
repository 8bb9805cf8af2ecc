package io.smsconsole.auth.grant;

import java.time.Instant;

/**
 * That somebody holds a policy.
 *
 * @param policyId the policy
 * @param attachedAt since when
 */
record Attachment(long policyId, Instant attachedAt) {

}
