package io.smsconsole.core.insight.notice;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are told of alarms.
 *
 * @param language the language of what is sent: Chinese, or English where it says so
 * @param consoleUrl the address of this console as its readers reach it, such as
 * {@code https://sms.example.com}, for links; empty for none
 * @param every how long contacts are left alone after they were told of a kind
 * @param retries how long to wait before each further attempt
 * @param lease how long a node may be at work on one notice; longer than a server may
 * take
 * @param retention how long alarms are kept until the owner decides otherwise
 */
@ConfigurationProperties("sms.alarm")
public record AlarmProperties(@DefaultValue("zh-CN") Locale language, @DefaultValue("") String consoleUrl,
		@DefaultValue("1h") Duration every, @DefaultValue( {
				"30s", "2m", "10m", "30m", "2h" }) List<Duration> retries,
		@DefaultValue("5m") Duration lease, @DefaultValue("90d") Duration retention){
}
