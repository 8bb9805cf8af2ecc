package io.smsconsole.core.wire.simulator;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.wire.api.DescribePhoneNumberInfoRequest;
import io.smsconsole.core.wire.api.DescribePhoneNumberInfoResponse;
import io.smsconsole.core.wire.api.DescribePhoneNumberInfoResponse.PhoneNumberInfo;
import io.smsconsole.core.wire.api.ReportConversionRequest;
import io.smsconsole.core.wire.api.ReportConversionResponse;

/**
 * Tells what numbers are, and takes reports of conversions, which lead to nothing here.
 */
final class NumberDesk {

	private static final int MAX_NUMBERS = 200;

	DescribePhoneNumberInfoResponse describe(DescribePhoneNumberInfoRequest request, Call call) {
		List<String> numbers = request.phoneNumberSet();
		Checks.check(numbers != null && !numbers.isEmpty(), ErrorCode.MISSING_PARAMETER, "PhoneNumberSet");
		Checks.check(numbers.size() <= MAX_NUMBERS, ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT,
				"PhoneNumberSet");
		return new DescribePhoneNumberInfoResponse(
				numbers.stream().map((number) -> info(number, call.locale())).toList());
	}

	private static PhoneNumberInfo info(String sent, Locale locale) {
		PhoneNumber number = PhoneNumbers.strict(sent).number();
		if (number == null) {
			ErrorCode code = ErrorCode.FAILED_OPERATION_PHONE_NUMBER_PARSE_FAIL;
			return new PhoneNumberInfo(code.code(), ErrorTexts.of(code, locale), "", "", sent,
					PhoneNumber.UNKNOWN_COUNTRY, "");
		}
		return new PhoneNumberInfo("Ok", "Describe success", Integer.toString(number.countryCode()),
				number.nationalNumber(), number.e164(), number.isoCode(), country(number.isoCode()));
	}

	private static String country(String isoCode) {
		return PhoneNumber.UNKNOWN_COUNTRY.equals(isoCode) ? ""
				: new Locale.Builder().setRegion(isoCode).build().getDisplayCountry(Locale.ENGLISH);
	}

	ReportConversionResponse convert(ReportConversionRequest request, Call call) {
		Checks.given(request.smsSdkAppId(), "SmsSdkAppId");
		Checks.given(request.serialNo(), "SerialNo");
		return new ReportConversionResponse(new ReportConversionResponse.ReportConversionStatus("OK", "success"));
	}

}
