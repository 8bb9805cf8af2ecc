package io.smsconsole.core.catalog.app;

import java.time.Instant;

/**
 * An application. Its key is kept apart, see {@link Apps#appKey(long)}.
 *
 * @param sdkAppId ten digits
 * @param name for people
 * @param description what it is for, or an empty string
 * @param label a word to group by, or an empty string
 * @param status whether it may send
 * @param created when it was added
 */
public record SmsApp(long sdkAppId, String name, String description, String label, AppStatus status, Instant created) {

	/**
	 * Whether it may send.
	 * @return {@code true} if enabled
	 */
	public boolean enabled() {
		return this.status == AppStatus.ENABLED;
	}

}
