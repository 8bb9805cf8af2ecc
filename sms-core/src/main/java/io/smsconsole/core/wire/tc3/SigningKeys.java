package io.smsconsole.core.wire.tc3;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * Derived keys, kept because deriving one costs three times a signature. Bounded, since
 * the day and the product are what a caller wrote.
 */
final class SigningKeys {

	private static final int MAXIMUM = 4096;

	private static final long DAY_SECONDS = 86_400;

	private final Cache<Source, SigningKey> cache = Caffeine.newBuilder().maximumSize(MAXIMUM).build();

	SigningKey at(String secretKey, long timestamp, String service) {
		return this.cache.get(new Source(secretKey, Math.floorDiv(timestamp, DAY_SECONDS), service),
				(source) -> SigningKey.derive(source.secretKey(), source.epochDay(), source.service()));
	}

	private record Source(String secretKey, long epochDay, String service) {

	}

}
