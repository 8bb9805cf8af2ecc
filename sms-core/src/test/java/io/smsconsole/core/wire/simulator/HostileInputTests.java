package io.smsconsole.core.wire.simulator;

import java.nio.file.Path;
import java.util.Collections;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class HostileInputTests {

	private static TestCloud cloud;

	private static RawCalls calls;

	@BeforeAll
	static void start(@TempDir Path directory) throws Exception {
		cloud = new TestCloud(directory);
		calls = new RawCalls(cloud.cloud());
	}

	@AfterAll
	static void stop() {
		cloud.close();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"PhoneNumberSet":            | FailedOperation.JsonParseFail
			                              | FailedOperation.JsonParseFail
			null                          | FailedOperation.JsonParseFail
			[]                            | FailedOperation.JsonParseFail
			"text"                        | FailedOperation.JsonParseFail
			{} {}                         | FailedOperation.JsonParseFail
			{"PhoneNumberSet":[18501234444]} | InvalidParameter
			{"PhoneNumberSet":[null]}     | InvalidParameter
			{"PhoneNumberSet":"x"}        | InvalidParameter
			{"PhoneNumberSet":null}       | MissingParameter
			{}                            | MissingParameter
			{"Phones":[]}                 | UnknownParameter
			""")
	void tellsWhatIsWrongWithTheParameters(String body, String code) throws Exception {
		assertThat(RawCalls.code(calls.call("DescribePhoneNumberInfo", (body != null) ? body : ""))).isEqualTo(code);
	}

	@Test
	void namesTheParameterAtFaultInTheCallersLanguage() throws Exception {
		JsonNode answer = calls.call("DescribePhoneNumberInfo", "{\"PhoneNumberSet\":[1]}");
		assertThat(answer.path("Error").path("Message").asString()).startsWith("PhoneNumberSet.0: ")
			.matches("\\p{ASCII}+");
	}

	@Test
	void survivesDeeplyNestedJson() throws Exception {
		String nested = "[".repeat(100_000);
		assertThat(RawCalls.code(calls.call("DescribePhoneNumberInfo", nested)))
			.isEqualTo("FailedOperation.JsonParseFail");
	}

	@Test
	void refusesMoreThanTenMegabytes() throws Exception {
		byte[] body = new byte[(10 << 20) + 1];
		assertThat(RawCalls.code(calls.call("SendSms", "2021-01-11", body))).isEqualTo("RequestSizeLimitExceeded");
		assertThat(RawCalls.code(calls.call("SendSms", "2021-01-11", new byte[10 << 20])))
			.isEqualTo("FailedOperation.JsonParseFail");
	}

	@Test
	void refusesActionsAndVersionsThatItDoesNotKnow() throws Exception {
		assertThat(RawCalls.code(calls.call("SendSmz", "{}"))).isEqualTo("InvalidAction");
		assertThat(RawCalls.code(calls.call("SendSms", "2019-07-11", new byte[0]))).isEqualTo("NoSuchVersion");
	}

	static Stream<String> queries() {
		return Stream.of("", "?", "?Action=SendSms", "?Action=SendSms&Version=2021-01-11",
				"?Action=SendSms&Version=2021-01-11&SecretId=x&Signature=y", "?%25zz", "?Action=a&Action=b",
				"?" + String.join("&", Collections.nCopies(100, "a.b.c.d.e.f.g.h.i.j.k=1")), "?" + "x".repeat(40_000));
	}

	@ParameterizedTest
	@MethodSource("queries")
	void answersEveryQueryWithAnErrorOfTheApi(String query) throws Exception {
		assertThat(RawCalls.code(calls.get(query))).isNotEqualTo("none").doesNotStartWith("InternalError");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "DELETE", "OPTIONS", "PATCH" })
	void refusesOtherMethods(String method) throws Exception {
		assertThat(RawCalls.code(calls.method(method))).isEqualTo("UnsupportedProtocol");
	}

	@Test
	void listensOnTheLoopbackInterfaceAlone() {
		assertThat(cloud.cloud().url().getHost()).isEqualTo("127.0.0.1");
	}

}
