package io.smsconsole.core.limits.volume;

import java.util.Comparator;

import io.smsconsole.core.base.kind.Region;

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

	/** Whether messages to a country are counted here. */
	boolean counts(CountryCount count) {
		return switch (this.scope) {
			case MAINLAND -> count.region() == Region.MAINLAND;
			case INTERNATIONAL -> count.region() == Region.INTERNATIONAL;
			default -> count.region() == Region.INTERNATIONAL && count.isoCode().equals(this.scope);
		};
	}

	@Override
	public int compareTo(VolumeKey other) {
		return ORDER.compare(this, other);
	}

}
