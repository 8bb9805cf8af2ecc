package io.smsconsole.core.limits.volume;

import java.util.function.IntSupplier;

import io.smsconsole.core.base.error.ErrorCode;

/**
 * A limit that messages to somewhere fall under.
 *
 * @param key what is counted
 * @param most how much may be used on a day
 * @param refusal the code where it is exceeded
 */
record Limit(VolumeKey key, long most, ErrorCode refusal) {

	/** How much of it a message uses. */
	long taken(IntSupplier segments) {
		return this.key.equals(VolumeKey.ACCOUNT) ? segments.getAsInt() : 1;
	}

}
