package io.smsconsole.core.base.error;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LegacyCodesTests {

	@Test
	void findsTheCodeOfANumber() {
		assertThat(LegacyCodes.code(1016)).contains(ErrorCode.INVALID_PARAMETER_VALUE_INCORRECT_PHONE_NUMBER);
		assertThat(LegacyCodes.code(1030)).contains(ErrorCode.UNSUPPORTED_OPERATION);
		assertThat(LegacyCodes.code(60008)).contains(ErrorCode.INTERNAL_ERROR_TIMEOUT);
	}

	@Test
	void findsTheNumberOfACode() {
		assertThat(LegacyCodes.number(ErrorCode.FAILED_OPERATION_CONTAIN_SENSITIVE_WORD)).hasValue(1002);
	}

	@Test
	void knowsNoNumberWhereThereNeverWasOne() {
		assertThat(LegacyCodes.code(1005)).isEmpty();
		assertThat(LegacyCodes.number(ErrorCode.ACTION_OFFLINE)).isEmpty();
	}

	@Test
	void leadsBackFromEachOfThe44Numbers() {
		var numbered = Arrays.stream(ErrorCode.values())
			.filter((code) -> LegacyCodes.number(code).isPresent())
			.toList();
		assertThat(numbered).hasSize(44)
			.allSatisfy((code) -> assertThat(LegacyCodes.code(LegacyCodes.number(code).orElseThrow())).contains(code));
	}

}
