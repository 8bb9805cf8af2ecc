package io.smsconsole.auth.key;

import java.time.Instant;

/**
 * A row of {@code access_key} without its secret half.
 */
record KeyRow(String secretId, boolean enabled, Instant createdAt, Instant lastUsedAt, String lastUsedAddress,
		String lastUsedAction) {

}
