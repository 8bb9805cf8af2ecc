package io.smsconsole.auth.gate;

import java.util.Collection;

import io.smsconsole.auth.policy.CompiledPolicy;

/**
 * Keeps whoever is not the owner from handing on more than they have. Access management
 * is an operation like others and may be granted to anybody; but below the owner
 * <ul>
 * <li>nobody changes what they themselves may do, for better or worse: a right given up
 * could be a prohibition shaken off;</li>
 * <li>nobody writes or hands out a policy that grants more than they may do
 * themselves;</li>
 * <li>nobody touches an account that may do more than they may, neither its password and
 * keys nor its policies and groups;</li>
 * <li>and no account may do more than they may after they changed what it may do.</li>
 * </ul>
 * Whether somebody may do more is told by statements, conditions included, and in doubt
 * they may.
 */
public interface Reach {

	/**
	 * Refuses where the caller may not touch an account.
	 * @param uin the account
	 * @throws io.smsconsole.core.base.error.SmsException
	 * {@code AuthFailure.UnauthorizedOperation} where it may do more than the caller
	 */
	void checkOver(long uin);

	/**
	 * Refuses where the caller may not grant a policy.
	 * @param policy the policy
	 * @throws io.smsconsole.core.base.error.SmsException
	 * {@code AuthFailure.UnauthorizedOperation} where it grants more than the caller has;
	 * it tells the first statement that does
	 */
	void checkGrants(CompiledPolicy policy);

	/**
	 * Changes what accounts may do, within a transaction in which nobody else changes
	 * rights; that is to be rolled back where this refuses.
	 * @param uins the accounts
	 * @param change what changes it
	 * @throws io.smsconsole.core.base.error.SmsException
	 * {@code AuthFailure.UnauthorizedOperation} where the caller is among them, or one of
	 * them may do more than the caller, be it before or after
	 */
	void change(Collection<Long> uins, Runnable change);

}
