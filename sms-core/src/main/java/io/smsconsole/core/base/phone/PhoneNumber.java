package io.smsconsole.core.base.phone;

import io.smsconsole.core.base.kind.Region;

/**
 * A valid number; a mobile one unless it was asked for otherwise.
 *
 * @param e164 the number as E.164 writes it, such as {@code +8618501234444}
 * @param countryCode the calling code, such as 86
 * @param nationalNumber the digits after the calling code
 * @param isoCode the country or region in two letters, or {@link #UNKNOWN_COUNTRY}
 */
public record PhoneNumber(String e164, int countryCode, String nationalNumber, String isoCode) {

	/** The ISO code of a number that belongs to no country. */
	public static final String UNKNOWN_COUNTRY = "DEF";

	/**
	 * Where a message to it goes.
	 * @return mainland for the calling code 86, else international
	 */
	public Region region() {
		return (this.countryCode == MainlandMobiles.COUNTRY_CODE) ? Region.MAINLAND : Region.INTERNATIONAL;
	}

}
