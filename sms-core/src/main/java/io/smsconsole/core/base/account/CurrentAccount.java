package io.smsconsole.core.base.account;

/**
 * The account on whose behalf the present call runs, for the features that write down who
 * made a thing. It is no means of authorisation: that is the gate's alone.
 */
public interface CurrentAccount {

	/**
	 * The account's number.
	 * @return the uin
	 * @throws IllegalStateException where nobody is calling
	 */
	long uin();

	/**
	 * The name under which the account signs in.
	 * @return the name
	 * @throws IllegalStateException where nobody is calling
	 */
	String name();

}
