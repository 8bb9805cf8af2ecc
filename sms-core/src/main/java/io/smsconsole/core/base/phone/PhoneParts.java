package io.smsconsole.core.base.phone;

import io.smsconsole.core.base.kind.Region;

/**
 * A number in E.164, taken apart as receipts and replies tell it.
 *
 * @param countryCode the calling code, such as {@code 86}, or an empty string where none
 * is known
 * @param nationalNumber the digits after it
 */
public record PhoneParts(String countryCode, String nationalNumber) {

	/**
	 * Where messages to it go.
	 * @return mainland for the calling code 86, else international
	 */
	public Region region() {
		return Integer.toString(MainlandMobiles.COUNTRY_CODE).equals(this.countryCode) ? Region.MAINLAND
				: Region.INTERNATIONAL;
	}

	/**
	 * Takes a number apart, valid or not: what was sent to a number is told of it even
	 * when its country has given it up since.
	 * @param e164 the number
	 * @return its parts
	 */
	public static PhoneParts of(String e164) {
		PhoneResult result = PhoneNumbers.strict(e164);
		return result.isNumber()
				? new PhoneParts(Integer.toString(result.number().countryCode()), result.number().nationalNumber())
				: NumberingPlans.split(e164.startsWith("+") ? e164.substring(1) : e164);
	}

}
