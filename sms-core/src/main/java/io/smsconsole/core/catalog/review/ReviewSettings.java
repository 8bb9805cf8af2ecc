package io.smsconsole.core.catalog.review;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The setting {@code sms.review}.
 *
 * @param review who reviews first
 */
@ConfigurationProperties("sms")
public record ReviewSettings(@DefaultValue("auto") ReviewMode review) implements FirstReview {

	@Override
	public boolean automatic() {
		return this.review == ReviewMode.AUTO;
	}

}
