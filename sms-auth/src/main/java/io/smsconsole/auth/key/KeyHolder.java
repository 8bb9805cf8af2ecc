package io.smsconsole.auth.key;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;

/**
 * A key that may be used, and whose it is.
 *
 * @param key the key
 * @param account the account that holds it
 */
public record KeyHolder(AccessKey key, Account account) {

	/**
	 * The account as a caller who has signed with the key.
	 * @return the caller
	 */
	public Caller caller() {
		return this.account.caller(Means.KEY, this.key.secretId());
	}

}
