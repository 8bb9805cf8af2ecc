package io.smsconsole.core.base.phone;

import java.util.Locale;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PhoneNumbersTests {

	@ParameterizedTest
	@ValueSource(strings = { "+8618501234444", "008618501234444", "8618501234444", "18501234444", "+86018501234444" })
	void takesEveryMainlandFormOfTheApi(String text) {
		assertThat(PhoneNumbers.strict(text).number())
			.isEqualTo(new PhoneNumber("+8618501234444", 86, "18501234444", "CN"))
			.extracting(PhoneNumber::region)
			.isEqualTo(Region.MAINLAND);
	}

	@ParameterizedTest
	@CsvSource({ "+14155552671, US, 1", "+447400123456, GB, 44", "+85251234567, HK, 852", "+393331234567, IT, 39",
			"+886912345678, TW, 886", "+6591234567, SG, 65", "+79161234567, RU, 7" })
	void takesInternationalNumbersWithTheirPlus(String text, String isoCode, int countryCode) {
		PhoneNumber number = PhoneNumbers.strict(text).number();
		assertThat(number.e164()).isEqualTo(text).isEqualTo("+" + countryCode + number.nationalNumber());
		assertThat(number.isoCode()).isEqualTo(isoCode);
		assertThat(number.countryCode()).isEqualTo(countryCode);
		assertThat(number.region()).isEqualTo(Region.INTERNATIONAL);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "\"\"|EMPTY", "185 0123 4444|MALFORMED", "185-0123-4444|MALFORMED", "１８５０１２３４４４４|MALFORMED",
					"＋8618501234444|MALFORMED", "14155552671x1|MALFORMED", "447400123456|MALFORMED",
					"00447400123456|MALFORMED", "018501234444|MALFORMED", "1850123444|MALFORMED", "+|MALFORMED",
					"++8618501234444|MALFORMED", "+018501234444|MALFORMED", "+8618501234444000000000|TOO_LONG",
					"12345678901|INVALID", "+8612345678901|INVALID", "+86185|INVALID", "+999123456789|UNKNOWN_COUNTRY",
					"+861062515386|NOT_MOBILE", "01062515386|NOT_MOBILE", "+80012345678|NOT_MOBILE" })
	void refusesWhatTheApiDoesNotTake(String text, PhoneFault fault) {
		assertThat(PhoneNumbers.strict(text)).isEqualTo(PhoneResult.refused(fault));
	}

	@ParameterizedTest
	@ValueSource(strings = { "18501234444", "185 0123 4444", " 185-0123-4444\t", "１８５０１２３４４４４", "＋86１８５０１２３４４４４",
			"\u00A0185\u00A00123\u00A04444", "\u200B18501234444\uFEFF", "\u202D18501234444\u202C", "'18501234444",
			"'+86 185 0123 4444", "+86-185-0123-4444", "008618501234444", "0086 185 0123 4444", "86 18501234444",
			"018501234444", "+86 (0) 185 0123 4444", "86018501234444", "185–0123—4444", "185\u3000０123\u30004444" })
	void cleansMainlandNumbersThatPeopleWrote(String text) {
		assertThat(PhoneNumbers.lenient(text, Region.MAINLAND).number())
			.isEqualTo(new PhoneNumber("+8618501234444", 86, "18501234444", "CN"));
	}

	@ParameterizedTest
	@CsvSource({ "+44 7400 123456, +447400123456", "0044 7400 123456, +447400123456", "447400123456, +447400123456",
			"+44 (0)7400 123456, +447400123456", "44 07400 123456, +447400123456", "+34 0 612 345 678, +34612345678",
			"+1 415-555-2671, +14155552671", "１４１５５５５２６７１, +14155552671", "852 5123 4567, +85251234567",
			"+49 0151 23456789, +4915123456789" })
	void cleansInternationalNumbersThatPeopleWrote(String text, String e164) {
		assertThat(PhoneNumbers.lenient(text, Region.INTERNATIONAL).number().e164()).isEqualTo(e164);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "\"\"|MAINLAND|EMPTY", "\" \t\"|MAINLAND|EMPTY", "电话|MAINLAND|MALFORMED", "+|MAINLAND|MALFORMED",
					"1.38E+10|MAINLAND|MALFORMED", "1380013800|MAINLAND|MALFORMED", "138001380000|MAINLAND|MALFORMED",
					"86+13800138000|MAINLAND|MALFORMED", "1'3800138000|MAINLAND|MALFORMED",
					"+44 7400 123456|MAINLAND|NOT_MAINLAND", "0044 7400 123456|MAINLAND|NOT_MAINLAND",
					"010-62515386|MAINLAND|NOT_MOBILE", "+8618501234444|INTERNATIONAL|NOT_INTERNATIONAL",
					"8618501234444|INTERNATIONAL|NOT_INTERNATIONAL", "+39 0331 234567|INTERNATIONAL|NOT_MOBILE",
					"074001|INTERNATIONAL|MALFORMED", "000447400123456|INTERNATIONAL|MALFORMED",
					"+999 123|INTERNATIONAL|UNKNOWN_COUNTRY" })
	void tellsWhatIsWrongWithWhatPeopleWrote(String text, Region region, PhoneFault fault) {
		assertThat(PhoneNumbers.lenient(text, region)).isEqualTo(PhoneResult.refused(fault));
	}

	@Test
	void boundsTheLengthOfWhatItReads() {
		String blanks = " ".repeat(PhoneNumbers.MAX_LENIENT_LENGTH - 11);
		assertThat(PhoneNumbers.lenient(blanks + "18501234444", Region.MAINLAND).isNumber()).isTrue();
		assertThat(PhoneNumbers.lenient(blanks + " 18501234444", Region.MAINLAND).fault())
			.isEqualTo(PhoneFault.TOO_LONG);
		assertThat(PhoneNumbers.lenient("1".repeat(1_000_000), Region.INTERNATIONAL).fault())
			.isEqualTo(PhoneFault.TOO_LONG);
	}

	@Test
	void takesNothingForNoNumber() {
		assertThat(PhoneNumbers.strict(null).fault()).isEqualTo(PhoneFault.EMPTY);
		assertThat(PhoneNumbers.lenient(null, Region.MAINLAND).fault()).isEqualTo(PhoneFault.EMPTY);
	}

	@Test
	void throwsWithCodeParameterAndReasonWhereAskedTo() {
		assertThat(PhoneNumbers.strict("18501234444").orThrow("PhoneNumber").e164()).isEqualTo("+8618501234444");
		PhoneResult refused = PhoneNumbers.strict("+861062515386");
		assertThatExceptionOfType(SmsException.class).isThrownBy(() -> refused.orThrow("PhoneNumber"))
			.satisfies(
					(ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER))
			.satisfies((ex) -> assertThat(ex.parameter()).isEqualTo("PhoneNumber"))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo("phone.not-mobile"));
	}

	@ParameterizedTest
	@EnumSource
	void explainsEachFaultInBothLanguages(PhoneFault fault) {
		assertThat(ErrorTexts.reason(fault.reason(), Locale.ENGLISH)).endsWith(".");
		assertThat(ErrorTexts.reason(fault.reason(), Locale.CHINA)).endsWith("。");
	}

}
