package io.smsconsole.auth.grant;

/**
 * A policy in a list.
 *
 * @param policyId its id
 * @param policyName its name
 * @param addTime when it was made, empty for a preset
 * @param type 1 for one of one's own, 2 for a preset
 * @param description what it is for, or an empty string
 * @param createMode 2: written in the policy language
 * @param attachments how many accounts and groups hold it
 * @param updateTime when it was changed last, empty for a preset
 */
public record StrategyInfo(long policyId, String policyName, String addTime, int type, String description,
		int createMode, int attachments, String updateTime) {

}
