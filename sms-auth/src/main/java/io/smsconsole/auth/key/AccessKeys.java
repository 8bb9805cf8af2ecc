package io.smsconsole.auth.key;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import io.smsconsole.auth.account.Account;
import io.smsconsole.core.base.secret.SecretBox;

import org.springframework.stereotype.Service;

/**
 * Keeps access keys; their secret halves are stored encrypted under the master key.
 */
@Service
public class AccessKeys {

	private final AccessKeyMapper mapper;

	private final SecretBox secrets;

	private final Clock clock;

	AccessKeys(AccessKeyMapper mapper, SecretBox secrets, Clock clock) {
		this.mapper = mapper;
		this.secrets = secrets;
		this.clock = clock;
	}

	/**
	 * Finds a key by its public half.
	 * @param secretId the SecretId as the caller wrote it
	 * @return the key with its secret in clear, enabled or not
	 */
	public Optional<AccessKey> find(String secretId) {
		if (!KeyText.isSecretId(secretId)) {
			return Optional.empty();
		}
		return this.mapper.find(secretId)
			.map((stored) -> new AccessKey(stored.secretId(), stored.uin(), this.secrets.decrypt(stored.secretKey()),
					stored.enabled()));
	}

	/**
	 * Stores a key.
	 * @param account whose it is
	 * @param secretId the public half, see {@link KeyText}
	 * @param secretKey the secret half, see {@link KeyText}
	 */
	public void add(Account account, String secretId, String secretKey) {
		this.mapper.insert(secretId, account.uin(), this.secrets.encrypt(secretKey), this.clock.instant());
	}

	/**
	 * Notes when, from where and for what a key was used; at most once a minute is
	 * written.
	 * @param secretId the key's public half
	 * @param address the caller's network address
	 * @param action the operation that was called
	 * @param at when it was called
	 */
	public void used(String secretId, String address, String action, Instant at) {
		this.mapper.used(secretId, address, action, at);
	}

	/**
	 * Keeps keys as they are until the transaction at hand ends.
	 * @param secretIds their public halves
	 * @return those of them that exist, in the order in which they are locked
	 */
	public Set<String> hold(Collection<String> secretIds) {
		return secretIds.isEmpty() ? Set.of() : new LinkedHashSet<>(this.mapper.hold(secretIds));
	}

}
