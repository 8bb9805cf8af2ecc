package io.smsconsole.core.wire.api;

import java.util.List;

/**
 * What is known of numbers.
 *
 * @param phoneNumberInfoSet one entry for each number
 */
public record DescribePhoneNumberInfoResponse(List<PhoneNumberInfo> phoneNumberInfoSet) {

	/**
	 * What is known of one number.
	 *
	 * @param code {@code Ok}, else an error code
	 * @param message the code in words
	 * @param nationCode such as {@code 86}
	 * @param subscriberNumber without the country code
	 * @param phoneNumber in E.164; as it was sent where it does not parse
	 * @param isoCode such as {@code CN}, {@code DEF} where unknown
	 * @param isoName such as {@code China}
	 */
	public record PhoneNumberInfo(String code, String message, String nationCode, String subscriberNumber,
			String phoneNumber, String isoCode, String isoName) {

	}

}
