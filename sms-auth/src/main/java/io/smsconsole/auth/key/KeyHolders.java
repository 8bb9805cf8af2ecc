package io.smsconsole.auth.key;

import java.util.Optional;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;

import org.springframework.stereotype.Service;

/**
 * Tells who may sign with a key. Answered from memory: it is asked on every call of the
 * API.
 */
@Service
public class KeyHolders {

	private final AccessKeys keys;

	private final Accounts accounts;

	KeyHolders(AccessKeys keys, Accounts accounts) {
		this.keys = keys;
		this.accounts = accounts;
	}

	/**
	 * Finds a key that may be used.
	 * @param secretId the SecretId as the caller wrote it
	 * @return the key and its account, or empty where there is no such key, or it or its
	 * account is disabled, or the account may not use the API; at most a second old
	 */
	public Optional<KeyHolder> find(String secretId) {
		return this.keys.find(secretId)
			.filter(AccessKey::enabled)
			.flatMap((key) -> this.accounts.recall(key.uin())
				.filter(Account::enabled)
				.filter(Account::useApi)
				.map((account) -> new KeyHolder(key, account)));
	}

}
