package io.smsconsole.auth.key;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.address.AddressRanges;
import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.secret.SecretBox;
import io.smsconsole.core.base.transaction.RetriedTransaction;

import org.springframework.stereotype.Service;

/**
 * Keeps access keys; their secret halves are stored encrypted under the master key. Those
 * in use are kept in memory; a change is in force on every node within a second.
 */
@Service
public class AccessKeys {

	/** The kind of data that keys are: whatever changes one raises it. */
	public static final String KIND = "key";

	private static final int MAXIMUM_IN_MEMORY = 10_000;

	private static final String SEPARATOR = ",";

	private final AccessKeyMapper mapper;

	private final SecretBox secrets;

	private final Caches caches;

	private final Clock clock;

	private final VersionedCache<String, AccessKey> keys;

	AccessKeys(AccessKeyMapper mapper, SecretBox secrets, Caches caches, Clock clock) {
		this.mapper = mapper;
		this.secrets = secrets;
		this.caches = caches;
		this.clock = clock;
		this.keys = caches.create(KIND, MAXIMUM_IN_MEMORY, (secretId) -> mapper.find(secretId).map(this::open));
	}

	/**
	 * Finds a key by its public half.
	 * @param secretId the SecretId as the caller wrote it
	 * @return the key with its secret in clear, enabled or not
	 */
	public Optional<AccessKey> find(String secretId) {
		return KeyText.isSecretId(secretId) ? this.keys.find(secretId) : Optional.empty();
	}

	private AccessKey open(StoredKey stored) {
		List<String> allowed = (stored.allowedAddresses() != null) ? List.of(stored.allowedAddresses().split(SEPARATOR))
				: List.of();
		return new AccessKey(stored.secretId(), stored.uin(), this.secrets.decrypt(stored.secretKey()),
				stored.enabled(), AddressRanges.of(allowed));
	}

	/**
	 * Stores a key.
	 * @param account whose it is
	 * @param secretId the public half, see {@link KeyText}
	 * @param secretKey the secret half, see {@link KeyText}
	 */
	@RetriedTransaction
	public void add(Account account, String secretId, String secretKey) {
		this.caches.changed(KIND);
		this.mapper.insert(secretId, account.uin(), this.secrets.encrypt(secretKey), this.clock.instant());
	}

	/**
	 * Enables or disables a key.
	 * @param secretId the key's public half
	 * @param enabled whether it may be used
	 */
	@RetriedTransaction
	public void enable(String secretId, boolean enabled) {
		this.caches.changed(KIND);
		this.mapper.enable(secretId, enabled);
	}

	/**
	 * Sets from where a key may be used.
	 * @param secretId the key's public half
	 * @param addresses the addresses; none for from anywhere
	 */
	@RetriedTransaction
	public void allow(String secretId, AddressRanges addresses) {
		this.caches.changed(KIND);
		this.mapper.allow(secretId, addresses.isEmpty() ? null : String.join(SEPARATOR, addresses.ranges()));
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
