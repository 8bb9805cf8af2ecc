package io.smsconsole.web.api.throttle;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * How often operations may be called, where it is not as often as they usually may: the
 * settings {@code sms.api.throttle.<Action>}, and {@code sms.api.throttle.default} for
 * all that are not named.
 *
 * @param throttle calls a second by operation, whatever the case of its name; 0 for no
 * limit
 */
@ConfigurationProperties("sms.api")
record ThrottleSettings(Map<String, Integer> throttle) {

	private static final String DEFAULT = "default";

	ThrottleSettings {
		throttle = (throttle != null) ? throttle : Map.of();
		throttle.forEach((action, limit) -> Assert.isTrue(limit >= 0,
				() -> "SMS_API_THROTTLE_" + action.toUpperCase(Locale.ROOT) + " must not be negative"));
		throttle = throttle.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap((entry) -> key(entry.getKey()), Map.Entry::getValue));
	}

	/**
	 * What has been set for an operation.
	 * @return calls a second, or {@code null} where nothing has been set
	 */
	Integer limit(String action) {
		Integer own = this.throttle.get(key(action));
		return (own != null) ? own : this.throttle.get(DEFAULT);
	}

	private static String key(String action) {
		return action.toLowerCase(Locale.ROOT);
	}

}
