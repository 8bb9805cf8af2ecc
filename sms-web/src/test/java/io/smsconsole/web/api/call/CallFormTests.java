package io.smsconsole.web.api.call;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class CallFormTests {

	@ParameterizedTest
	@CsvSource({ "GET, , , SIGNED_QUERY", "GET, Authorization, , QUERY", "GET, X-TC-Action, , QUERY",
			"POST, Authorization, application/json, JSON", "POST, , application/json; charset=utf-8, JSON",
			"POST, , Application/JSON, JSON", "POST, , application/x-www-form-urlencoded, SIGNED_FORM",
			"POST, , application/x-www-form-urlencoded; charset=utf-8, SIGNED_FORM",
			"POST, Authorization, application/x-www-form-urlencoded, OTHER",
			"POST, Authorization, multipart/form-data; boundary=x, MULTIPART",
			"POST, Authorization, application/octet-stream, OTHER", "POST, , , OTHER" })
	void isSeenBeforeAnythingIsRead(String method, String header, String type, CallForm form) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, "/");
		if (header != null) {
			request.addHeader(header, "x");
		}
		request.setContentType(type);
		assertThat(CallForm.of(request)).isEqualTo(form);
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "HEAD", "OPTIONS", "DELETE", "PATCH", "get", "BREW" })
	void hasNoOtherMethods(String method) {
		Refusals.assertRefused(ErrorCode.UNSUPPORTED_PROTOCOL, null,
				() -> CallForm.of(new MockHttpServletRequest(method, "/")));
	}

	@Test
	void boundsTheQuery() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
		request.setQueryString("x".repeat(32 * 1024));
		assertThat(CallForm.of(request)).isEqualTo(CallForm.SIGNED_QUERY);
		request.setQueryString("x".repeat(32 * 1024 + 1));
		Refusals.assertRefused(ErrorCode.REQUEST_SIZE_LIMIT_EXCEEDED, null, () -> CallForm.of(request));
	}

}
