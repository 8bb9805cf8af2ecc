package io.smsconsole.core.limits.price;

import java.util.Locale;

import io.smsconsole.core.base.phone.Countries;

/**
 * A price as it is told to callers.
 *
 * @param isoCode the country or region, two letters
 * @param name its name in the caller's language
 * @param smsType what messages it is for: 1 marketing, 2 notification, 3 verification, 0
 * for those of the three that have no price of their own
 * @param price yuan a segment, in decimal digits with a point
 * @param changeTime since when it is so, UNIX seconds
 */
public record PriceInfo(String isoCode, String name, int smsType, String price, long changeTime) {

	static PriceInfo of(Price price, Locale locale) {
		return new PriceInfo(price.isoCode(), Countries.name(price.isoCode(), locale), price.smsType(),
				PriceText.of(price.amount()), price.changedAt().getEpochSecond());
	}

}
