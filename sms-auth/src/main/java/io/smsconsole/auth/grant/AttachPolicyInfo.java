package io.smsconsole.auth.grant;

/**
 * A policy that somebody holds.
 *
 * @param policyId its id
 * @param policyName its name
 * @param addTime since when it is held
 * @param createMode 2: written in the policy language
 * @param policyType {@code User} for one of one's own, {@code QCS} for a preset
 * @param remark what it is for, or an empty string
 */
public record AttachPolicyInfo(long policyId, String policyName, String addTime, int createMode, String policyType,
		String remark) {

}
