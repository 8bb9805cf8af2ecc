package io.smsconsole.core.wire.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ApiParametersTests {

	@Test
	void readsListsByTheirNumbersWhateverTheirOrder() {
		Map<String, String> names = new LinkedHashMap<>();
		names.put("TemplateParamSet.10", "k");
		names.put("TemplateParamSet.2", "c");
		names.put("PhoneNumberSet.0", "+8618501234444");
		names.put("SmsSdkAppId", "1400006666");
		names.put("TemplateId", "1110");
		names.put("TemplateParamSet.0", "a");
		assertThat(ApiParameters.ofNames(names, SendSmsRequest.class)).isEqualTo(new SendSmsRequest(
				List.of("+8618501234444"), "1400006666", "1110", null, List.of("a", "c", "k"), null, null, null));
	}

	@Test
	void readsNumbersOutOfText() {
		assertThat(ApiParameters.ofNames(Map.of("SignIdSet.0", "1110", "International", "0"),
				DescribeSmsSignListRequest.class))
			.isEqualTo(new DescribeSmsSignListRequest(List.of(1110L), 0));
	}

	@Test
	void readsRecordsWithinLists() {
		record Item(String phoneNumber, List<String> values) {
		}
		record Items(List<Item> itemSet) {
		}
		assertThat(ApiParameters.ofNames(Map.of("ItemSet.0.PhoneNumber", "1", "ItemSet.0.Values.0", "a"), Items.class))
			.isEqualTo(new Items(List.of(new Item("1", List.of("a")))));
	}

	@ParameterizedTest
	@CsvSource({ "International.a, SignIdSet.0", "SignIdSet, International", "SignIdSet.a, International",
			"SignIdSet.0.b, International", "SignIdSet.00, International" })
	void refusesNamesOfAnotherForm(String name, String other) {
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> ApiParameters.ofNames(Map.of(name, "x", other, "1"), DescribeSmsSignListRequest.class))
			.satisfies((ex) -> {
				assertThat(ex.code()).isEqualTo(ErrorCode.INVALID_PARAMETER);
				assertThat(ex.parameter()).startsWith(name.substring(0, 6));
			});
	}

	@Test
	void refusesNamesThatAreUnknownOrEndless() {
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> ApiParameters.ofNames(Map.of("Other.0", "x"), DescribeSmsSignListRequest.class))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.UNKNOWN_PARAMETER));
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> ApiParameters.ofNames(Map.of("a.".repeat(16_000), "x"), DescribeSmsSignListRequest.class))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.INVALID_PARAMETER));
	}

	@Test
	void refusesANameThatIsBothAValueAndAList() {
		assertThatExceptionOfType(SmsException.class)
			.isThrownBy(() -> ApiParameters.ofNames(Map.of("SignIdSet", "1", "SignIdSet.0", "1"),
					DescribeSmsSignListRequest.class))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ErrorCode.INVALID_PARAMETER));
	}

}
