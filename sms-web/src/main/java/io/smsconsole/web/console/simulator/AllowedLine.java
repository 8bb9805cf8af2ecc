package io.smsconsole.web.console.simulator;

import io.smsconsole.auth.right.AllowedAccount;

/**
 * An account that may do what is asked about.
 *
 * @param account the account, and by what it may
 * @param policy the address of the statement that grants it, or {@code null}
 */
record AllowedLine(AllowedAccount account, String policy) {

	/**
	 * Where the account's page is.
	 * @return the address
	 */
	public String address() {
		return "/console/users/" + this.account.uin();
	}

}
