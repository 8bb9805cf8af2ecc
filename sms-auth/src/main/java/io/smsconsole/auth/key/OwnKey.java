package io.smsconsole.auth.key;

import java.time.Instant;
import java.util.Objects;

/**
 * A key as its owner is told about it.
 *
 * @param secretId its public half
 * @param enabled whether it may be used
 * @param createTime when it was made, UNIX seconds
 * @param lastUseTime when it was used last, UNIX seconds, a minute late at most; 0 where
 * it never was
 * @param lastUseAddress the network address that it was used from, or an empty string
 * @param lastUseAction the operation that it was used for, or an empty string
 */
public record OwnKey(String secretId, boolean enabled, long createTime, long lastUseTime, String lastUseAddress,
		String lastUseAction) {

	static OwnKey of(KeyRow row) {
		return new OwnKey(row.secretId(), row.enabled(), row.createdAt().getEpochSecond(), seconds(row.lastUsedAt()),
				Objects.requireNonNullElse(row.lastUsedAddress(), ""),
				Objects.requireNonNullElse(row.lastUsedAction(), ""));
	}

	private static long seconds(Instant time) {
		return (time != null) ? time.getEpochSecond() : 0;
	}

}
