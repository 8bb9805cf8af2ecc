package io.smsconsole.web.security;

import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest
class DoorsTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void leadPeopleToTheSignInPageAndBack() {
		MvcTestResult asked = this.mvc.get().uri("/console/quick-start?a=1").accept(MediaType.TEXT_HTML).exchange();
		assertThat(asked).hasStatus(HttpStatus.FOUND)
			.headers()
			.hasHeaderSatisfying(HttpHeaders.LOCATION,
					(location) -> assertThat(location).singleElement().asString().endsWith("/login"));
		Cookie returnTo = asked.getResponse().getCookie("REDIRECT_URI");
		assertThat(this.mvc.post()
			.uri("/login")
			.cookie(returnTo)
			.param("username", Browser.OWNER)
			.param("password", Browser.PASSWORD)
			.with(csrf())).hasStatus(HttpStatus.FOUND).redirectedUrl().endsWith("/console/quick-start?a=1");
	}

	@Test
	void haveHtmxReloadThePageOfWhoeverIsNoLongerSignedIn() {
		assertThat(this.mvc.get().uri("/console/quick-start").header("HX-Request", "true"))
			.hasStatus(HttpStatus.FORBIDDEN)
			.containsHeader("HX-Refresh");
	}

	@Test
	void forbidWhatAnotherSiteMayHaveSent() {
		assertThat(this.mvc.post().uri("/logout").with(Callers.owner())).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(this.mvc.post().uri("/preferences").param("language", "en")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void askNoTokenOfMachines() {
		assertThat(this.mvc.post().uri("/callback/upstream/none")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void tellBrowsersToRunNothingButOurs() {
		assertThat(this.mvc.get().uri("/login")).hasStatusOk().headers().satisfies((headers) -> {
			assertThat(headers.getFirst("Content-Security-Policy"))
				.startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
				.doesNotContain("unsafe");
			assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
			assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
			assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
			assertThat(headers.getFirst("Cache-Control")).contains("no-store");
			assertThat(headers.getFirst("X-Request-Id")).hasSize(36);
		});
	}

	@ParameterizedTest
	@CsvSource({ "text/html,true", "'text/html,*/*;q=0.8',true", "*/*,true", "application/json,false", ",false" })
	void showPeopleTheConsoleAtTheBareAddress(String accept, boolean person) {
		MvcTestResult answer = this.mvc.get().uri("/").headers((headers) -> {
			if (accept != null) {
				headers.set(HttpHeaders.ACCEPT, accept);
			}
		}).exchange();
		assertThat("/console".equals(answer.getResponse().getRedirectedUrl())).isEqualTo(person);
	}

	@ParameterizedTest
	@ValueSource(strings = { "X-TC-Action", "Authorization" })
	void answerCallsOfTheApiWithJson(String header) {
		assertIsAnswerOfTheApi(this.mvc.get().uri("/").accept(MediaType.TEXT_HTML).header(header, "x").exchange());
		assertIsAnswerOfTheApi(this.mvc.get().uri("/?Action=x").accept(MediaType.TEXT_HTML).exchange());
		assertIsAnswerOfTheApi(this.mvc.delete().uri("/").exchange());
	}

	private static void assertIsAnswerOfTheApi(MvcTestResult result) {
		assertThat(result).hasStatusOk()
			.hasHeader(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON_VALUE)
			.doesNotContainHeader(HttpHeaders.SET_COOKIE)
			.bodyJson()
			.hasPath("$.Response.Error.Code");
		assertThat(result).bodyJson().extractingPath("$.Response.RequestId").asString().hasSize(36);
	}

	@Test
	void tellOperatorsWhetherAllIsWellAndNobodyMore() {
		assertThat(this.mvc.get().uri("/actuator/health")).hasStatusOk();
		assertThat(this.mvc.get().uri("/actuator/prometheus").with(Callers.owner())).hasStatus4xxClientError();
		assertThat(this.mvc.get().uri("/actuator/env").with(Callers.owner())).hasStatus4xxClientError();
	}

}
