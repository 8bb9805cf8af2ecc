package io.smsconsole.web.api.call;

import java.nio.charset.StandardCharsets;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Refusals;
import io.smsconsole.core.base.idempotency.IdempotencyKey;
import io.smsconsole.core.catalog.app.AddAppInfoRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class IncomingCallTests {

	private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");

	@Test
	void takesCommonParametersFromHeadersOrFromAmongTheOthersButNeverBoth() {
		this.request.setMethod("GET");
		this.request.setQueryString("Action=InTheQuery&AppName=a");
		this.request.addHeader("X-TC-Version", "1");
		assertThat(call().common("Action")).isEqualTo("InTheQuery");
		assertThat(call().common("Version")).isNull();
		this.request.addHeader("X-TC-Action", "InTheHeader");
		assertThat(call().common("Action")).isEqualTo("InTheHeader");
		assertThat(call().common("Version")).isEqualTo("1");
	}

	@Test
	void takesAnEmptyCommonParameterForAnAbsentOne() {
		this.request.addHeader("X-TC-Language", "");
		assertThat(call().common("Language")).isNull();
	}

	@Test
	void knowsWhatTheSdksAddByThemselves() {
		form("AppName=a&Action=AddAppInfo&Nonce=0&RequestClient=SDK_JAVA_3.1&Token=&Language=en-US&SignatureMethod=x");
		assertThat(call().parameters(AddAppInfoRequest.class)).isEqualTo(new AddAppInfoRequest("a", null, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Action=a&Action=b", "Action=%zz" })
	void refusesAFormThatCanBeReadInTwoWaysOrNone(String form) {
		form(form);
		Refusals.assertRefused(ErrorCode.INVALID_PARAMETER, null, () -> call().common("Action"));
	}

	@ParameterizedTest
	@CsvSource({ "multipart/form-data; boundary=b, --b~x~--b--, UNSUPPORTED_OPERATION, Content-Type",
			"multipart/form-data; boundary=\"b\", ~--b~x~--b--~, UNSUPPORTED_OPERATION, Content-Type",
			"multipart/form-data; boundary=b, --b~x~, INVALID_REQUEST,",
			"multipart/form-data, --b~x~--b--, INVALID_REQUEST,", "multipart/form-data; boundary=, x, INVALID_REQUEST,",
			"application/octet-stream, x, UNSUPPORTED_PROTOCOL, Content-Type" })
	void refusesWhatNoActionTakes(String type, String payload, ErrorCode code, String parameter) {
		this.request.addHeader("Authorization", "x");
		this.request.setContentType(type);
		this.request.setContent(payload.replace("~", "\r\n").getBytes(StandardCharsets.UTF_8));
		Refusals.assertRefused(code, parameter, () -> call().parameters(AddAppInfoRequest.class));
	}

	@Test
	void isARepetitionWhereThePayloadIsTheSame() {
		this.request.addHeader(Repetition.HEADER, "key");
		form("AppName=a&AppDesc=b&Action=x&Nonce=1&Timestamp=1&Signature=1");
		IdempotencyKey first = Repetition.key(call());
		form("AppDesc=b&AppName=a&Action=x&Nonce=2&Timestamp=2&Signature=2");
		IdempotencyKey second = Repetition.key(call());
		form("AppDesc=b&AppName=c&Action=x&Nonce=2&Timestamp=2&Signature=2");
		IdempotencyKey other = Repetition.key(call());
		assertThat(first.key()).isEqualTo("key");
		assertThat(first.body()).hasSize(32).isEqualTo(second.body()).isNotEqualTo(other.body());
	}

	@Test
	void needsNoNameForRepetitions() {
		assertThat(Repetition.key(call())).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "12345678901234567890123456789012345678901234567890123456789012345" })
	void refusesANameForRepetitionsThatIsNone(String key) {
		this.request.addHeader(Repetition.HEADER, key);
		Refusals.assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, Repetition.HEADER, () -> Repetition.key(call()));
	}

	private void form(String form) {
		this.request.setContentType("application/x-www-form-urlencoded");
		this.request.setContent(form.getBytes(StandardCharsets.UTF_8));
	}

	private IncomingCall call() {
		return new CallReader(new Payloads()).read(this.request);
	}

}
