package io.smsconsole.core.base.idempotency;

import java.util.Optional;

/**
 * What a caller names a call with, so that the same call may come again and is answered
 * as the first time. The door that a call came through sets it around the call.
 *
 * @param key what the caller wrote, at most {@value #LONGEST} characters
 * @param body the SHA-256 of the call's payload, to the byte: the same key with another
 * payload is a mistake
 */
public record IdempotencyKey(String key, byte[] body) {

	/** How many characters a key may have. */
	public static final int LONGEST = 64;

	private static final ThreadLocal<IdempotencyKey> CURRENT = new ThreadLocal<>();

	/**
	 * The key of the call that this thread carries out.
	 * @return the key, or empty where the call has none
	 */
	public static Optional<IdempotencyKey> current() {
		return Optional.ofNullable(CURRENT.get());
	}

	/**
	 * Sets the key of what this thread does from now on; to be put back in a
	 * {@code finally}.
	 * @param next the key, or {@code null} for none
	 * @return the one before, or {@code null} where there was none
	 */
	public static IdempotencyKey exchange(IdempotencyKey next) {
		IdempotencyKey before = CURRENT.get();
		if (next != null) {
			CURRENT.set(next);
		}
		else {
			CURRENT.remove();
		}
		return before;
	}

	@Override
	public String toString() {
		return "IdempotencyKey[" + this.key + "]";
	}

}
