package io.smsconsole.auth.right;

/**
 * What would be decided, and by what.
 *
 * @param allowed whether the call would go on
 * @param decider {@code owner} where the account is bound by nothing, {@code allow} or
 * {@code deny} where a statement decides, {@code none} where no policy speaks of it,
 * which denies
 * @param policyName the policy that decides, or an empty string
 * @param statementIndex which of its statements, from 0; -1 where none does
 * @param actionName the operation as policies write it
 * @param resource the resource as policies write it
 */
public record SimulateDecisionResponse(boolean allowed, String decider, String policyName, int statementIndex,
		String actionName, String resource) {

}
