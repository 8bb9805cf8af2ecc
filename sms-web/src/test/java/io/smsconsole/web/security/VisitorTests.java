package io.smsconsole.web.security;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class VisitorTests {

	@ParameterizedTest
	@CsvSource({ "GET, text/html, , , true", "GET, 'text/html,*/*;q=0.8', , , true", "GET, */*, , , true",
			"GET, application/json, , , false", "GET, , , , false", "GET, nonsense, , , false",
			"POST, text/html, , , false", "HEAD, text/html, , , false", "GET, text/html, Action=SendSms, , false",
			"GET, text/html, a=b&Action=, , false", "GET, text/html, Action, , false",
			"GET, text/html, a=b&OtherAction=x, , true", "GET, text/html, %zz&&=, , true",
			"GET, text/html, , X-TC-Action, false", "GET, text/html, , Authorization, false" })
	void isAPersonWhoWantsAPageAndNamesNoOperation(String method, String accept, String query, String header,
			boolean person) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, "/");
		if (accept != null) {
			request.addHeader("Accept", accept);
		}
		if (header != null) {
			request.addHeader(header, "x");
		}
		request.setQueryString(query);
		assertThat(Visitor.isPerson(request)).isEqualTo(person);
	}

}
