package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.kind.Region;

/**
 * Something was approved or rejected. Published within the transaction that decides.
 *
 * @param kind {@code sign}, {@code template}, {@code qualification} or {@code task}
 * @param itemId our id of it
 * @param region mainland or international
 * @param name its name
 * @param approved whether it may be used now
 * @param reply what the reviewer said, or an empty string
 * @param sdkAppId the application that it belongs to, or 0 where it is the account's
 */
public record ReviewDecided(String kind, long itemId, Region region, String name, boolean approved, String reply,
		long sdkAppId) {

	/**
	 * Something of the account was decided on.
	 * @param kind {@code sign}, {@code template} or {@code qualification}
	 * @param itemId our id of it
	 * @param region mainland or international
	 * @param name its name
	 * @param approved whether it may be used now
	 * @param reply what the reviewer said, or an empty string
	 */
	public ReviewDecided(String kind, long itemId, Region region, String name, boolean approved, String reply) {
		this(kind, itemId, region, name, approved, reply, 0);
	}

}
