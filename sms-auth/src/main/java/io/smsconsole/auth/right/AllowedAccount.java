package io.smsconsole.auth.right;

/**
 * An account that may do something, and by what.
 *
 * @param uin its number
 * @param name the name that it signs in with
 * @param owner whether it is the owner, who is bound by nothing
 * @param policyName a policy that grants it, or an empty string
 * @param statementIndex which of its statements, from 0; -1 for the owner
 */
public record AllowedAccount(long uin, String name, boolean owner, String policyName, int statementIndex) {

}
