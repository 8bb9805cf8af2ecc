package io.smsconsole.core.limits.volume;

import java.util.Comparator;

/**
 * What is counted by itself. In the order in which everybody locks them.
 *
 * @param sdkAppId the application, or 0 for the account as a whole
 * @param scope mainland, international, or the ISO code of a country
 */
record VolumeKey(long sdkAppId, String scope) implements Comparable<VolumeKey> {

	static final String MAINLAND = "mainland";

	static final String INTERNATIONAL = "international";

	/** What the whole account sends abroad, in segments. */
	static final VolumeKey ACCOUNT = new VolumeKey(0, INTERNATIONAL);

	private static final Comparator<VolumeKey> ORDER = Comparator.comparingLong(VolumeKey::sdkAppId)
		.thenComparing(VolumeKey::scope);

	@Override
	public int compareTo(VolumeKey other) {
		return ORDER.compare(this, other);
	}

}
