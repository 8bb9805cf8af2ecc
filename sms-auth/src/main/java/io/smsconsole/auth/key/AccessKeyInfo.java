package io.smsconsole.auth.key;

import java.util.Objects;

import io.smsconsole.auth.paging.AccessTimes;

/**
 * A key in a list.
 *
 * @param accessKeyId its public half
 * @param status {@code Active} or {@code Inactive}
 * @param createTime when it was made, {@code yyyy-MM-dd HH:mm:ss}
 * @param lastUseTime when it was used last, a minute late at most, or an empty string
 * @param lastUseAddress the network address that it was used from, or an empty string
 * @param lastUseAction the operation that it was used for, or an empty string
 */
public record AccessKeyInfo(String accessKeyId, String status, String createTime, String lastUseTime,
		String lastUseAddress, String lastUseAction) {

	static AccessKeyInfo of(KeyRow row, AccessTimes times) {
		return new AccessKeyInfo(row.secretId(), KeyStatus.of(row.enabled()), times.text(row.createdAt()),
				times.text(row.lastUsedAt()), Objects.requireNonNullElse(row.lastUsedAddress(), ""),
				Objects.requireNonNullElse(row.lastUsedAction(), ""));
	}

}
