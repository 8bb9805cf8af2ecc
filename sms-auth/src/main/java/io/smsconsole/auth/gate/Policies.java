package io.smsconsole.auth.gate;

import io.smsconsole.auth.principal.Caller;

/**
 * What accounts other than the owner have been granted.
 */
public interface Policies {

	/**
	 * Decides by the policies that a caller holds.
	 * @param caller who is calling, never the owner
	 * @param action the operation as policies write it, such as {@code sms:SendSms}
	 * @param resource the resource as policies write it, see {@link ResourceName}
	 * @return whether it is allowed
	 */
	boolean allow(Caller caller, String action, String resource);

}
