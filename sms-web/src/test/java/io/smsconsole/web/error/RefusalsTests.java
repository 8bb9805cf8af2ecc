package io.smsconsole.web.error;

import io.smsconsole.core.base.error.ErrorCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalsTests {

	@ParameterizedTest
	@CsvSource({ "AUTH_FAILURE_UNAUTHORIZED_OPERATION,403", "RESOURCE_NOT_FOUND,404", "LIMIT_EXCEEDED_DAILY_LIMIT,429",
			"REQUEST_SIZE_LIMIT_EXCEEDED,413", "INTERNAL_ERROR,500", "INVALID_PARAMETER_VALUE,400" })
	void answersWithAFittingStatus(ErrorCode code, int status) {
		assertThat(Refusals.status(code).value()).isEqualTo(status);
	}

	@ParameterizedTest
	@EnumSource
	void isNeverASuccess(ErrorCode code) {
		assertThat(Refusals.status(code).isError()).isTrue();
	}

}
