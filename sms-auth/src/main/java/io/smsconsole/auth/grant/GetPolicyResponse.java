package io.smsconsole.auth.grant;

/**
 * A policy with its text.
 *
 * @param policyName its name
 * @param description what it is for, or an empty string
 * @param type 1 for one of one's own, 2 for a preset
 * @param addTime when it was made, empty for a preset
 * @param updateTime when it was changed last, empty for a preset
 * @param policyDocument its text
 */
public record GetPolicyResponse(String policyName, String description, int type, String addTime, String updateTime,
		String policyDocument) {

}
