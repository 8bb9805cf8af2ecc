package io.smsconsole.web.api;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.auth.key.AccessKeys;
import io.smsconsole.auth.key.KeyText;
import io.smsconsole.core.wire.tc3.Credential;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes keys for tests of the API.
 */
@Component
class ApiHands {

	private final Accounts accounts;

	private final AccessKeys keys;

	private final JdbcClient database;

	ApiHands(Accounts accounts, AccessKeys keys, JdbcClient database) {
		this.accounts = accounts;
		this.keys = keys;
		this.database = database;
	}

	/**
	 * A new key of the owner.
	 */
	Credential ownersKey() {
		return key(this.accounts.owner().orElseThrow());
	}

	/**
	 * A new key of a new account that has been granted nothing.
	 */
	Credential strangersKey() {
		String name = KeyText.newSecretId();
		long uin = 300000000000L + Math.floorMod(name.hashCode(), 1_000_000_000);
		this.database.sql("INSERT INTO account (uin, name, password_hash, created_at) VALUES (?, ?, '', NOW())")
			.params(uin, name.toLowerCase())
			.update();
		return key(this.accounts.find(uin).orElseThrow());
	}

	private Credential key(Account account) {
		Credential credential = new Credential(KeyText.newSecretId(), KeyText.newSecretKey());
		this.keys.add(account, credential.secretId(), credential.secretKey());
		return credential;
	}

}
