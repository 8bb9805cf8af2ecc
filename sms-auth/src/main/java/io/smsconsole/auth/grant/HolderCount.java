package io.smsconsole.auth.grant;

/**
 * How many hold a policy.
 *
 * @param policyId the policy
 * @param holders accounts and groups, each as one
 */
record HolderCount(long policyId, int holders) {

}
