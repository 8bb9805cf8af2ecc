package io.smsconsole.auth.grant;

/**
 * Names the policy that something was done with.
 *
 * @param policyId its id
 */
public record PolicyIdResponse(long policyId) {

}
