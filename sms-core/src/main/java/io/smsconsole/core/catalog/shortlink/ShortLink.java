package io.smsconsole.core.catalog.shortlink;

import java.time.Instant;

/**
 * A short link of an application.
 *
 * @param id its id, counted from 1
 * @param sdkAppId the application
 * @param name for people
 * @param target where it leads
 * @param templateId the template whose text it stands in, or 0 as long as there is none
 * @param enabled whether it leads anywhere
 * @param expiresAt from when on it leads nowhere, or {@code null}
 * @param createdAt when it was made
 * @param deleted whether it was deleted
 */
public record ShortLink(long id, long sdkAppId, String name, String target, long templateId, boolean enabled,
		Instant expiresAt, Instant createdAt, boolean deleted) {

	/**
	 * Whether it leads people on.
	 * @param now the present time
	 * @return {@code false} where it is disabled, expired or deleted
	 */
	public boolean open(Instant now) {
		return this.enabled && !this.deleted && !expired(now);
	}

	boolean expired(Instant now) {
		return this.expiresAt != null && !now.isBefore(this.expiresAt);
	}

	ShortLink with(String newName, String newTarget, boolean newEnabled, Instant newExpiry) {
		return new ShortLink(this.id, this.sdkAppId, newName, newTarget, this.templateId, newEnabled, newExpiry,
				this.createdAt, this.deleted);
	}

}
