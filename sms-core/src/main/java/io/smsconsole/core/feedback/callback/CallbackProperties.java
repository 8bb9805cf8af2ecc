package io.smsconsole.core.feedback.callback;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How receipts and replies are reported.
 *
 * @param allowPrivate whether addresses of this machine and of private networks may be
 * called, until the owner decides otherwise
 * @param timeout how long a receiver may take in all, from looking up its address to the
 * last byte of its answer
 * @param retries how long to wait before each further attempt
 * @param lease how long a node may be at work on one report; longer than the time-out
 * @param concurrency how many requests a node makes at once
 * @param retention how long it is kept what was reported
 */
@ConfigurationProperties("sms.callback")
public record CallbackProperties(@DefaultValue("false") boolean allowPrivate, @DefaultValue("5s") Duration timeout,
		@DefaultValue( {
				"2s", "10s" }) List<Duration> retries,
		@DefaultValue("30s") Duration lease, @DefaultValue("32") int concurrency,
		@DefaultValue("7d") Duration retention){
}
