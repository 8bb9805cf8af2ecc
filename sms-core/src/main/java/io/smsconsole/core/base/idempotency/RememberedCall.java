package io.smsconsole.core.base.idempotency;

import java.time.Instant;

/**
 * A row of {@code idempotent_call}; the answer is {@code null} while the call is under
 * way.
 */
record RememberedCall(String action, byte[] body, String answer, Instant createdAt) {

}
