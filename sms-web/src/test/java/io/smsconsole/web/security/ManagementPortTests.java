package io.smsconsole.web.security;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ManagementPortTests {

	@ParameterizedTest
	@CsvSource({ "8080,9090,9090,true", "8080,9090,8080,false", "8080,8080,8080,false", "8080,,8080,false" })
	void isForOperatorsOnlyWhereItIsAPortOfItsOwn(String server, String management, int local, boolean operators) {
		MockEnvironment environment = new MockEnvironment().withProperty("local.server.port", server);
		if (management != null) {
			environment.setProperty("local.management.port", management);
		}
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setLocalPort(local);
		assertThat(new ManagementPort(environment).matches(request)).isEqualTo(operators);
	}

}
