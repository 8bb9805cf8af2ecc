package io.smsconsole.core.limits.volume;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The settings {@code sms.limits.*}.
 *
 * @param internationalDaily how many segments the account may send abroad on a natural
 * day; 0 for as many as it likes
 */
@ConfigurationProperties("sms.limits")
public record AccountVolumeSettings(@DefaultValue("1000") int internationalDaily) {

	public AccountVolumeSettings {
		Assert.isTrue(internationalDaily >= 0, "SMS_LIMITS_INTERNATIONAL_DAILY must be 0 (no limit) or more");
	}

}
