package io.smsconsole.auth.session;

import java.time.Instant;

/**
 * A row of {@code signin_session}.
 *
 * @param mark a random mark by which the session is known; no secret
 * @param mfa whether it was opened with a second factor
 * @param address where it was opened from, or {@code null}
 * @param userAgent what the browser calls itself, or {@code null}
 * @param openedAt when it was opened
 * @param seenAt when it was used last, a minute late at most
 */
record OpenSession(String mark, boolean mfa, String address, String userAgent, Instant openedAt, Instant seenAt) {

}
