package io.smsconsole.web.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What another site has a signed-in person's browser send: every address that changes
 * something, as the mappings have it, whoever adds one.
 */
@PageTest
class ForgedRequestsTests {

	private static final Set<RequestMethod> ONLY_TELLING = Set.of(RequestMethod.GET, RequestMethod.HEAD,
			RequestMethod.OPTIONS);

	private static final List<String> OF_THE_DOOR = List.of("POST /login", "POST /logout");

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Autowired
	private MockMvcTester mvc;

	@Test
	void areRefusedEverywhere() {
		List<String> changing = changing();
		assertThat(changing).hasSizeGreaterThan(20).contains("POST /console/account/password", "POST /login/code");
		assertThat(changing).allSatisfy((request) -> {
			assertThat(sent(request)).as("without a token").hasStatus(HttpStatus.FORBIDDEN);
			assertThat(sent(request).header("HX-Request", "true")).as("by htmx").hasStatus(HttpStatus.FORBIDDEN);
			assertThat(sent(request).with(csrf().useInvalidToken())).as("with a made-up token")
				.hasStatus(HttpStatus.FORBIDDEN);
			assertThat(sent(request).param("_csrf", "")).as("with an empty token").hasStatus(HttpStatus.FORBIDDEN);
		});
	}

	@Test
	void cannotChangeAnythingByMerelyAsking() {
		assertThat(all().filter((mapping) -> mapping.getMethodsCondition().getMethods().isEmpty())
			.flatMap((mapping) -> mapping.getPatternValues().stream())
			.filter((path) -> !path.equals("/error"))).as("mappings that take any method").isEmpty();
	}

	private MockMvcRequestBuilder sent(String request) {
		String[] parts = request.split(" ", 2);
		return this.mvc.method(HttpMethod.valueOf(parts[0])).uri(parts[1]).with(Callers.owner());
	}

	private List<String> changing() {
		return Stream.concat(OF_THE_DOOR.stream(), all().flatMap(ForgedRequestsTests::requests)).sorted().toList();
	}

	private Stream<RequestMappingInfo> all() {
		return this.mappings.getHandlerMethods().keySet().stream();
	}

	private static Stream<String> requests(RequestMappingInfo mapping) {
		return mapping.getMethodsCondition()
			.getMethods()
			.stream()
			.filter((method) -> !ONLY_TELLING.contains(method))
			.flatMap((method) -> mapping.getPatternValues()
				.stream()
				.map((path) -> method + " " + path.replaceAll("\\{[^}]+}", "1")));
	}

}
