package io.smsconsole.auth.session;

import java.util.Objects;

/**
 * A session as its owner is told about it.
 *
 * @param sessionMark a random mark by which it is known; no secret
 * @param current whether it is the one that asks
 * @param mfa whether it was opened with a second factor
 * @param address the network address that it was opened from, or an empty string
 * @param userAgent what the browser calls itself, or an empty string
 * @param signInTime when it was opened, UNIX seconds
 * @param lastUseTime when it was used last, UNIX seconds, a minute late at most
 */
public record OwnSession(String sessionMark, boolean current, boolean mfa, String address, String userAgent,
		long signInTime, long lastUseTime) {

	static OwnSession of(OpenSession session, String currentMark) {
		return new OwnSession(session.mark(), session.mark().equals(currentMark), session.mfa(),
				Objects.requireNonNullElse(session.address(), ""), Objects.requireNonNullElse(session.userAgent(), ""),
				session.openedAt().getEpochSecond(), session.seenAt().getEpochSecond());
	}

}
