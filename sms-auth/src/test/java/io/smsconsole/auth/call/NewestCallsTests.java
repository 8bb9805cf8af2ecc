package io.smsconsole.auth.call;

import java.time.Instant;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NewestCallsTests {

	private final NewestCalls calls = new NewestCalls();

	@Test
	void keepsFewAsTheyCame() {
		add(0, 3);
		assertThat(this.calls.list()).extracting(ApiCall::micros).containsExactly(0L, 1L, 2L);
	}

	@Test
	void dropsTheOldestOfMany() {
		add(0, 250);
		assertThat(this.calls.list()).hasSize(100)
			.extracting(ApiCall::micros)
			.isSorted()
			.startsWith(150L)
			.endsWith(249L);
	}

	@Test
	void lastUseIsTheLastCallThatWasProven() {
		assertThat(this.calls.lastUse()).isNull();
		this.calls.add(call(1, "AuthFailure.SignatureFailure"));
		assertThat(this.calls.lastUse()).isNull();
		this.calls.add(call(2, "MissingParameter"));
		this.calls.add(call(3, "AuthFailure.SignatureExpire"));
		assertThat(this.calls.lastUse().micros()).isEqualTo(2);
		this.calls.add(call(4, "AuthFailure.UnauthorizedOperation"));
		assertThat(this.calls.lastUse().micros()).isEqualTo(4);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "OK", "Ok" })
	void aCallThatWentWellHasNoError(String code) {
		assertThat(call(1, code).error()).isEmpty();
		assertThat(call(1, code).proven()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "InternalError", "AuthFailure.TokenFailure" })
	void tellsTheErrorOfACallThatWasRefused(String code) {
		assertThat(call(1, code).error()).contains(code);
	}

	private void add(int from, int to) {
		IntStream.range(from, to).mapToObj((number) -> call(number, null)).forEach(this.calls::add);
	}

	private static ApiCall call(int number, String code) {
		return new ApiCall("AKID", 1, "SendSms", code, null, null, number, "id", Instant.EPOCH);
	}

}
