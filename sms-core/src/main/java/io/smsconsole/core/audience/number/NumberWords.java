package io.smsconsole.core.audience.number;

import java.util.Locale;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.wire.api.DescribePhoneNumberInfoResponse.PhoneNumberInfo;

/**
 * Words numbers as the API tells them.
 */
final class NumberWords {

	private static final String OK = "Ok";

	private static final String DESCRIBED = "Describe success";

	private final Locale locale;

	NumberWords(Locale locale) {
		this.locale = locale;
	}

	PhoneNumberInfo of(String text) {
		PhoneNumber number = PhoneNumbers.anyKind(text).number();
		if (number == null) {
			ErrorCode code = ErrorCode.FAILED_OPERATION_PHONE_NUMBER_PARSE_FAIL;
			return new PhoneNumberInfo(code.code(), ErrorTexts.of(code, this.locale), "", "", text,
					PhoneNumber.UNKNOWN_COUNTRY, "");
		}
		return new PhoneNumberInfo(OK, DESCRIBED, Integer.toString(number.countryCode()), number.nationalNumber(),
				number.e164(), number.isoCode(), country(number.isoCode()));
	}

	/** The API writes it in English in either language. */
	private static String country(String isoCode) {
		return PhoneNumber.UNKNOWN_COUNTRY.equals(isoCode) ? ""
				: new Locale.Builder().setRegion(isoCode).build().getDisplayCountry(Locale.ENGLISH);
	}

}
