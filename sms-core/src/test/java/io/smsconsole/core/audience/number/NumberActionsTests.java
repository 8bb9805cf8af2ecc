package io.smsconsole.core.audience.number;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.wire.api.DescribePhoneNumberInfoRequest;
import io.smsconsole.core.wire.api.DescribePhoneNumberInfoResponse.PhoneNumberInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.i18n.LocaleContextHolder;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

class NumberActionsTests {

	private final NumberActions actions = new NumberActions();

	@BeforeEach
	void inEnglish() {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
	}

	@AfterEach
	void inNoLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource({ "+8618501234444, 86, 18501234444, +8618501234444, CN, China",
			"+86018501234444, 86, 18501234444, +8618501234444, CN, China",
			"13800138000, 86, 13800138000, +8613800138000, CN, China",
			"008613800138000, 86, 13800138000, +8613800138000, CN, China",
			"+861062515386, 86, 1062515386, +861062515386, CN, China",
			"+85225551234, 852, 25551234, +85225551234, HK, Hong Kong SAR China",
			"+14155552671, 1, 4155552671, +14155552671, US, United States",
			"+80012345678, 800, 12345678, +80012345678, DEF, ''" })
	void tellsTheCountryOfMobilesFixedLinesAndServices(String text, String nation, String subscriber, String e164,
			String isoCode, String isoName) {
		assertThat(describe(text))
			.isEqualTo(new PhoneNumberInfo("Ok", "Describe success", nation, subscriber, e164, isoCode, isoName));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "abc", "+86 185 0123 4444", "+8612345", "+999123456789", "14155552671" })
	void answersWhatIsNoNumberAsItWasSent(String text) {
		PhoneNumberInfo info = describe(text);
		assertThat(info.code()).isEqualTo("FailedOperation.PhoneNumberParseFail");
		assertThat(info.phoneNumber()).isEqualTo(text);
		assertThat(info.isoCode()).isEqualTo("DEF");
		assertThat(info.message()).isNotBlank();
		assertThat(List.of(info.nationCode(), info.subscriberNumber(), info.isoName())).containsOnly("");
	}

	@Test
	void answersInTheOrderOfTheRequest() {
		assertThat(this.actions.describe(request(List.of("+85251234567", "?", "+85251234567"))).phoneNumberInfoSet())
			.extracting(PhoneNumberInfo::phoneNumber)
			.containsExactly("+85251234567", "?", "+85251234567");
	}

	@Test
	void takes200NumbersAndNoneMore() {
		assertThat(this.actions.describe(request(Collections.nCopies(200, "+8618501234444"))).phoneNumberInfoSet())
			.hasSize(200);
		assertRefused(ErrorCode.LIMIT_EXCEEDED_PHONE_NUMBER_COUNT_LIMIT, "PhoneNumberSet",
				() -> this.actions.describe(request(Collections.nCopies(201, "+8618501234444"))));
		assertRefused(ErrorCode.MISSING_PARAMETER_EMPTY_PHONE_NUMBER_SET, "PhoneNumberSet",
				() -> this.actions.describe(request(List.of())));
		assertRefused(ErrorCode.MISSING_PARAMETER, "PhoneNumberSet", () -> this.actions.describe(request(null)));
	}

	private PhoneNumberInfo describe(String text) {
		return this.actions.describe(request(List.of(text))).phoneNumberInfoSet().get(0);
	}

	private static DescribePhoneNumberInfoRequest request(List<String> numbers) {
		return new DescribePhoneNumberInfoRequest(numbers);
	}

}
