package io.smsconsole.core.base.cache;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongSupplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * A bounded cache that is emptied whenever the version of its kind rises. What is not
 * there is remembered as well.
 *
 * @param <K> what is looked up
 * @param <V> what is found
 */
public final class VersionedCache<K, V> {

	// Before the first look at the versions nothing is kept.
	private static final long UNKNOWN = -1;

	private final int maximumSize;

	private final LongSupplier version;

	private final BooleanSupplier changing;

	private final Function<K, Optional<V>> loader;

	private volatile Generation<K, V> generation;

	VersionedCache(int maximumSize, LongSupplier version, BooleanSupplier changing, Function<K, Optional<V>> loader) {
		this.maximumSize = maximumSize;
		this.version = version;
		this.changing = changing;
		this.loader = loader;
		this.generation = newGeneration(UNKNOWN);
	}

	/**
	 * Looks up, in memory or in the database.
	 * @param key what to look for
	 * @return what is in force, at most a second old; in a transaction that changes this
	 * kind, what it has made of it
	 */
	public Optional<V> find(K key) {
		Generation<K, V> current = this.generation;
		Optional<V> cached = this.changing.getAsBoolean() ? null : current.entries().getIfPresent(key);
		return (cached != null) ? cached : load(key, current);
	}

	/**
	 * Looks up what is committed at this moment, whichever node it was changed on: for
	 * one short query it is asked whether anything has changed.
	 * @param key what to look for
	 * @return what is in force now
	 */
	public Optional<V> findCommitted(K key) {
		boolean unchanged = this.version.getAsLong() == this.generation.version();
		return unchanged ? find(key) : this.loader.apply(key);
	}

	// The version is read first and in the same transaction as the value: a value is kept
	// only if it can't be older than the generation (an old snapshot), nor newer than
	// what is committed (our own change, which may yet be rolled back).
	private Optional<V> load(K key, Generation<K, V> current) {
		long seen = this.version.getAsLong();
		Optional<V> loaded = this.loader.apply(key);
		if (seen == current.version()) {
			current.entries().put(key, loaded);
		}
		return loaded;
	}

	synchronized void advance(long newVersion) {
		if (newVersion > this.generation.version()) {
			this.generation = newGeneration(newVersion);
		}
	}

	private Generation<K, V> newGeneration(long newVersion) {
		return new Generation<>(newVersion, Caffeine.newBuilder().maximumSize(this.maximumSize).build());
	}

	// A new generation is a new cache: a load that began before the change ends in the
	// old one, where nobody looks any more.
	private record Generation<K, V>(long version, Cache<K, Optional<V>> entries) {

	}

}
