package io.smsconsole.auth.gate;

import io.smsconsole.auth.principal.Caller;

/**
 * What accounts other than the owner have been granted.
 */
public interface Policies {

	/** The kind of data that rights depend on: whatever changes rights raises it. */
	String KIND = "rights";

	/**
	 * Decides by the policies that a caller holds.
	 * @param caller who is calling, never the owner
	 * @param action the operation as policies write it, such as {@code sms:SendSms}
	 * @param resource the resource as policies write it: {@code *}, or an application.
	 * One that ends in {@code :app/*} comes from a request that names no application; it
	 * is to be allowed where the action is on at least one, since such an operation shows
	 * no others
	 * @return whether it is allowed
	 */
	boolean allow(Caller caller, String action, String resource);

}
