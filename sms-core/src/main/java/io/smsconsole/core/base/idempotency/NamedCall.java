package io.smsconsole.core.base.idempotency;

import java.util.Optional;

/**
 * A call that somebody named.
 *
 * @param uin whose call it is; keys belong to an account
 * @param action the operation
 * @param key the name, and what the call must equal to be the same
 */
public record NamedCall(long uin, String action, IdempotencyKey key) {

	/**
	 * The call that this thread carries out.
	 * @param uin whose call it is
	 * @param action the operation
	 * @return the call, or {@code null} where it has no name
	 */
	public static NamedCall current(long uin, String action) {
		Optional<IdempotencyKey> key = IdempotencyKey.current();
		return key.map((named) -> new NamedCall(uin, action, named)).orElse(null);
	}

}
