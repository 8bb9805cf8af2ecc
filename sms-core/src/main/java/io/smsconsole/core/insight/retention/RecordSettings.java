package io.smsconsole.core.insight.retention;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The settings {@code sms.record.*}.
 *
 * @param keep how long messages, replies and conversions are kept, at least 62 days:
 * receipts, appeals and what is shown by default look back that far
 */
@ConfigurationProperties("sms.record")
record RecordSettings(@DefaultValue("1096d") Duration keep) implements RecordKeep {

	private static final Duration LEAST = Duration.ofDays(62);

	RecordSettings {
		Assert.isTrue(keep.compareTo(LEAST) >= 0,
				() -> "SMS_RECORD_KEEP must be at least " + LEAST.toDays() + "d, such as 1096d");
	}

}
