package io.smsconsole.scheduler.dispatch;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a node dispatches.
 *
 * @param concurrency upstream requests at once for what programs send, and as many for
 * group sends
 * @param prefetch how many claims wait for each of them
 * @param lease how long a claim holds without an answer; longer than an upstream request
 * may take
 * @param pause how long to wait when there is nothing to do and nobody says otherwise
 * @param codeLife how long a verification code is worth sending
 */
@ConfigurationProperties("sms.dispatch")
record DispatchProperties(@DefaultValue("16") int concurrency, @DefaultValue("8") int prefetch,
		@DefaultValue("60s") Duration lease, @DefaultValue("200ms") Duration pause,
		@DefaultValue("5m") Duration codeLife) {
}
