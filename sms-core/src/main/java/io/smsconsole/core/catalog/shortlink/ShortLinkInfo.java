package io.smsconsole.core.catalog.shortlink;

import java.time.Instant;

/**
 * A short link as it is told. Times are UNIX seconds, 0 where there is none.
 *
 * @param linkId its id
 * @param smsSdkAppId the application that it belongs to
 * @param linkName for people
 * @param targetUrl where it leads
 * @param shortUrl the link in full
 * @param shortText the link as it stands in texts, without the scheme
 * @param templateId the template whose text it stands in, or 0
 * @param status 0 leads people on, 1 disabled, 2 expired
 * @param expireTime from when on it leads nowhere
 * @param createTime when it was made
 */
public record ShortLinkInfo(String linkId, String smsSdkAppId, String linkName, String targetUrl, String shortUrl,
		String shortText, long templateId, int status, long expireTime, long createTime) {

	/** It leads people on. */
	public static final int OPEN = 0;

	/** It was disabled. */
	public static final int DISABLED = 1;

	/** Its time is over. */
	public static final int EXPIRED = 2;

	static ShortLinkInfo of(ShortLink link, ShortLinkAddress address, Instant now) {
		int status = link.expired(now) ? EXPIRED : link.enabled() ? OPEN : DISABLED;
		return new ShortLinkInfo(Long.toString(link.id()), Long.toString(link.sdkAppId()), link.name(), link.target(),
				address.url(link.id()), address.text(link.id()), link.templateId(), status,
				(link.expiresAt() != null) ? link.expiresAt().getEpochSecond() : 0, link.createdAt().getEpochSecond());
	}

}
