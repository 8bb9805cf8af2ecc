package io.smsconsole.core.insight.export;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The settings {@code sms.export.*}.
 *
 * @param keep how long files are kept where the owner has not set it, at least a day
 */
@ConfigurationProperties("sms.export")
record ExportSettings(@DefaultValue("7d") Duration keep) {

	ExportSettings {
		Assert.isTrue(keep.compareTo(Duration.ofDays(1)) >= 0, "SMS_EXPORT_KEEP must be at least a day, such as 7d");
	}

}
