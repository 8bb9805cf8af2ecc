package io.smsconsole.auth.session;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The settings {@code sms.session.*}.
 *
 * @param idleTimeout after how long without a request a session is over, at least a
 * minute
 */
@ConfigurationProperties("sms.session")
public record SessionSettings(@DefaultValue("2h") Duration idleTimeout) {

	public SessionSettings {
		Assert.isTrue(idleTimeout.compareTo(Duration.ofMinutes(1)) >= 0,
				"SMS_SESSION_IDLE_TIMEOUT must be at least a minute, such as 30m");
	}

}
