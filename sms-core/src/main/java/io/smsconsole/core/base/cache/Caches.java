package io.smsconsole.core.base.cache;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Makes caches and empties them when their data changes, here at once and on other nodes
 * at their next look at the versions, twice a second.
 */
@Service
public class Caches {

	private static final long NEVER_CHANGED = 0;

	private final Map<String, List<VersionedCache<?, ?>>> byKind = new ConcurrentHashMap<>();

	private final CacheMapper mapper;

	Caches(CacheMapper mapper) {
		this.mapper = mapper;
	}

	/**
	 * Makes a cache. Several may share a kind.
	 * @param <K> what is looked up
	 * @param <V> what is found
	 * @param kind the kind of data, at most 32 characters, such as {@code app}
	 * @param maximumSize how many entries are kept
	 * @param loader reads from the database; must not come from another cache
	 * @return an empty cache
	 */
	public <K, V> VersionedCache<K, V> create(String kind, int maximumSize, Function<K, Optional<V>> loader) {
		VersionedCache<K, V> cache = new VersionedCache<>(maximumSize, () -> version(kind), () -> changing(kind),
				loader);
		this.byKind.computeIfAbsent(kind, (key) -> new CopyOnWriteArrayList<>()).add(cache);
		return cache;
	}

	/**
	 * Tells that data of this kind changes in the current transaction. Call it first in
	 * the transaction: until that ends, nobody else changes this kind, and the caches are
	 * passed over within it, so that it sees what it has changed.
	 * @param kind the kind of data
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void changed(String kind) {
		this.mapper.raise(kind);
		long version = version(kind);
		boolean again = changing(kind);
		if (!again) {
			TransactionSynchronizationManager.bindResource(new Changing(kind), Boolean.TRUE);
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				advance(kind, version);
			}

			@Override
			public void afterCompletion(int status) {
				if (!again) {
					TransactionSynchronizationManager.unbindResourceIfPossible(new Changing(kind));
				}
			}

		});
	}

	void poll() {
		Map<String, Long> versions = this.mapper.versions()
			.stream()
			.collect(Collectors.toMap(CacheVersion::kind, CacheVersion::version));
		this.byKind.keySet().forEach((kind) -> advance(kind, versions.getOrDefault(kind, NEVER_CHANGED)));
	}

	private void advance(String kind, long version) {
		this.byKind.getOrDefault(kind, List.of()).forEach((cache) -> cache.advance(version));
	}

	private static boolean changing(String kind) {
		return TransactionSynchronizationManager.isSynchronizationActive()
				&& TransactionSynchronizationManager.hasResource(new Changing(kind));
	}

	private long version(String kind) {
		Long version = this.mapper.version(kind);
		return (version != null) ? version : NEVER_CHANGED;
	}

	/**
	 * Marks a transaction that changes a kind of data.
	 */
	private record Changing(String kind) {
	}

}
