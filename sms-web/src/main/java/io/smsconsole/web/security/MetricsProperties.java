package io.smsconsole.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Who may read the meters.
 *
 * @param token what a program brings to read them through the console's own port; empty
 * where nobody may
 */
@ConfigurationProperties("sms.metrics")
record MetricsProperties(@DefaultValue("") String token) {

	private static final int SHORTEST = 16;

	MetricsProperties {
		Assert.isTrue(token.isEmpty() || token.length() >= SHORTEST,
				"SMS_METRICS_TOKEN must have " + SHORTEST + " characters at least");
	}

}
