package io.smsconsole.core.limits.volume;

/**
 * A warning or a limit that the messages of a day have reached.
 *
 * @param sdkAppId the application
 * @param scope {@code mainland}, {@code international}, or the ISO code of a country
 * @param limit whether it is a limit, where sending ends, and not a warning
 * @param threshold how many messages it is set to
 * @param used how many were accepted on the day
 */
public record ReachedThreshold(long sdkAppId, String scope, boolean limit, int threshold, long used) {

	/**
	 * Whether it is that of a country.
	 * @return {@code false} where it is that of the mainland or of all countries abroad
	 */
	public boolean ofCountry() {
		return !this.scope.equals(VolumeKey.MAINLAND) && !this.scope.equals(VolumeKey.INTERNATIONAL);
	}

}
