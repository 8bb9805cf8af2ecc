package io.smsconsole.web.api.answer;

import java.nio.charset.StandardCharsets;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mybatis.spring.MyBatisSystemException;
import tools.jackson.core.JacksonException;

import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AnswerTests {

	private static final String ID = "d0d2f61d-ae43-40a8-84ec-6c73f6e28fd3";

	@Test
	void putsTheIdBehindTheFieldsOfTheResponse() {
		assertThat(text(Answer.of(new Sample(List.of("你}"), null), ID)))
			.isEqualTo("{\"Response\":{\"TextSet\":[\"你}\"],\"Number\":null,\"RequestId\":\"" + ID + "\"}}");
		assertThat(text(Answer.of(new Done(), ID))).isEqualTo("{\"Response\":{\"RequestId\":\"" + ID + "\"}}");
	}

	@Test
	void tellsAnErrorByCodeAndMessage() {
		Answer answer = Answer.error(ErrorCode.INVALID_ACTION, "\"quoted\"\n", ID);
		assertThat(answer.code()).isEqualTo("InvalidAction");
		assertThat(text(answer)).isEqualTo("{\"Response\":{\"Error\":{\"Code\":\"InvalidAction\","
				+ "\"Message\":\"\\\"quoted\\\"\\n\"},\"RequestId\":\"" + ID + "\"}}");
	}

	@Test
	void isMadeBeforeAnythingIsWritten() {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Answer.of(new Broken("begun", 0), ID));
	}

	@Test
	void isOfOneTypeToTheLetter() throws Exception {
		MockHttpServletResponse response = new MockHttpServletResponse();
		Answer.of(new Done(), ID).write(response);
		assertThat(response.getHeader("Content-Type")).isEqualTo("application/json");
		assertThat(response.getContentLength()).isEqualTo(response.getContentAsByteArray().length);
	}

	static Stream<Throwable> troubles() {
		return Stream.of(new CannotCreateTransactionException("x"), new CannotGetJdbcConnectionException("x"),
				new IllegalStateException(new MyBatisSystemException("x",
						new CannotGetJdbcConnectionException("x", new SQLTransientConnectionException()))));
	}

	@ParameterizedTest
	@MethodSource("troubles")
	void tellsOfTroubleThatPasses(Throwable trouble) {
		assertThat(Failures.answer(trouble, Locale.US, ID).code()).isEqualTo("ServiceUnavailable");
	}

	@Test
	void tellsNothingOfWhatNobodyExpected() {
		for (Throwable failure : List.of(new IllegalStateException("secret"), new StackOverflowError("secret"),
				new OutOfMemoryError("secret"))) {
			assertThat(text(Failures.answer(failure, Locale.US, ID))).contains("\"InternalError\"", ID)
				.doesNotContain("secret");
		}
	}

	@Test
	void speaksTheCallersLanguage() {
		SmsException refusal = new SmsException(ErrorCode.MISSING_PARAMETER, "Limit", "parameter.missing");
		assertThat(text(Failures.answer(refusal, AnswerLanguage.of("en-US"), ID))).contains("Limit: This is needed.");
		assertThat(text(Failures.answer(refusal, AnswerLanguage.of("fr-FR"), ID))).contains("Limit: 请填写此项。");
		assertThat(AnswerLanguage.of(null)).isEqualTo(AnswerLanguage.of("zh-CN"));
		assertThat(AnswerLanguage.isKnown("en")).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "400, InvalidRequest", "405, UnsupportedProtocol", "414, RequestSizeLimitExceeded",
			"431, RequestSizeLimitExceeded", "500, InternalError", "501, UnsupportedProtocol",
			"503, ServiceUnavailable", "505, UnsupportedProtocol" })
	void tellsWhyTheServerRefused(int status, String code) {
		assertThat(ServerRefusals.of(status).code().code()).isEqualTo(code);
	}

	private static String text(Answer answer) {
		return new String(answer.json(), StandardCharsets.UTF_8);
	}

	/**
	 * Fails after its first field.
	 */
	private record Broken(String text, int number) {

		@Override
		public int number() {
			throw new IllegalStateException("broken");
		}

	}

	private record Sample(List<String> textSet, Integer number) {

	}

}
