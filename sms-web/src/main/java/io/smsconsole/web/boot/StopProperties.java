package io.smsconsole.web.boot;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How this node stops.
 *
 * @param drain how long it goes on answering requests after it has said that it takes no
 * more; with what it waits for afterwards it is 20 seconds at most
 */
@ConfigurationProperties("sms.stop")
record StopProperties(@DefaultValue("0s") Duration drain) {

	private static final Duration LONGEST = Duration.ofSeconds(5);

	StopProperties {
		Assert.isTrue(!drain.isNegative() && drain.compareTo(LONGEST) <= 0, "SMS_STOP_DRAIN must be 5s at most");
	}

}
