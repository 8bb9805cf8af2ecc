package io.smsconsole.auth.principal;

import java.util.UUID;

/**
 * Where the request at hand came from. The doors set it around each request; work that no
 * request started has an origin without address.
 *
 * @param requestId the request's id, as it is answered to programs and shown on error
 * pages
 * @param address the caller's network address, or {@code null}
 * @param userAgent what the caller's program calls itself, or {@code null}
 */
public record Origin(String requestId, String address, String userAgent) {

	private static final ThreadLocal<Origin> CURRENT = new ThreadLocal<>();

	/**
	 * An origin with a new request id.
	 * @param address the caller's network address, or {@code null}
	 * @param userAgent what the caller's program calls itself, or {@code null}
	 * @return the origin
	 */
	public static Origin of(String address, String userAgent) {
		return new Origin(UUID.randomUUID().toString(), address, userAgent);
	}

	/**
	 * The origin of what this thread is doing.
	 * @return the origin set by {@link #exchange}, else a new one without address
	 */
	public static Origin current() {
		Origin origin = CURRENT.get();
		return (origin != null) ? origin : of(null, null);
	}

	/**
	 * Sets the origin of what this thread does from now on; to be put back in a
	 * {@code finally}.
	 * @param next the origin, or {@code null} for none
	 * @return the one before, or {@code null} where there was none
	 */
	public static Origin exchange(Origin next) {
		Origin before = CURRENT.get();
		if (next != null) {
			CURRENT.set(next);
		}
		else {
			CURRENT.remove();
		}
		return before;
	}

}
