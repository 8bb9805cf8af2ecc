package io.smsconsole.web.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import io.smsconsole.web.testing.Authenticator;
import io.smsconsole.web.testing.PageTest;
import io.smsconsole.web.testing.Person;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * What people try at the sign-in page who mean no good.
 */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class HostileSignInTests {

	private static final String SESSION = "SESSION";

	private static final String EVIL = "evil.example";

	private final String address = "198.18.%d.%d".formatted(ThreadLocalRandom.current().nextInt(256),
			ThreadLocalRandom.current().nextInt(256));

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient database;

	private Person person;

	@BeforeEach
	void makeSomebody() {
		this.person = Person.insert(this.database, false, false);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://evil.example/", "//evil.example/", "/\\evil.example", "\\\\evil.example",
			"javascript:alert(1)", "http:evil.example", "/console@evil.example", "https:/evil.example",
			"/console\r\nLocation: https://evil.example" })
	void leadsNowhereElseAfterSigningIn(String target) {
		Cookie forged = new Cookie("REDIRECT_URI",
				Base64.getEncoder().encodeToString(target.getBytes(StandardCharsets.UTF_8)));
		MvcTestResult answer = signIn(Person.PASSWORD).cookie(forged).exchange();
		assertThat(answer).hasStatus(HttpStatus.FOUND);
		assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/console");
	}

	@Test
	void sendsNobodyToAHostThatTheRequestMerelyNames() {
		MvcTestResult answer = this.mvc.get()
			.uri("/console/account")
			.accept(MediaType.TEXT_HTML)
			.header(HttpHeaders.HOST, EVIL)
			.header("X-Forwarded-Host", EVIL)
			.with((request) -> {
				request.setServerName(EVIL);
				return request;
			})
			.exchange();
		assertThat(answer.getResponse().getHeader(HttpHeaders.LOCATION)).isEqualTo("/login");
	}

	@Test
	void givesANewSessionIdWithEachStep() {
		Authenticator app = bindAnApp();
		Cookie first = signIn(Person.PASSWORD).exchange().getResponse().getCookie(SESSION);
		Cookie second = with(this.mvc.post().uri("/login/code")).cookie(first)
			.param("code", app.nextCode())
			.exchange()
			.getResponse()
			.getCookie(SESSION);
		assertThat(second.getValue()).isNotEqualTo(first.getValue());
		assertThat(page("/console/account", first)).hasStatus(HttpStatus.FOUND);
		assertThat(page("/console/account", second)).hasStatusOk();
	}

	@Test
	void takesNoSessionThatSomebodyElseMadeUp() {
		Cookie chosen = new Cookie(SESSION, Base64.getEncoder().encodeToString("chosen".getBytes()));
		Cookie given = signIn(Person.PASSWORD).cookie(chosen).exchange().getResponse().getCookie(SESSION);
		assertThat(given.getValue()).isNotEqualTo(chosen.getValue());
		assertThat(page("/console/account", chosen)).hasStatus(HttpStatus.FOUND);
	}

	@Test
	void opensNothingToWhoeverHasShownThePasswordOnly() {
		bindAnApp();
		Cookie between = signIn(Person.PASSWORD).exchange().getResponse().getCookie(SESSION);
		for (String path : List.of("/console", "/console/account", "/console/account/totp", "/console/apps")) {
			assertThat(page(path, between)).as(path).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/login");
		}
		assertThat(with(this.mvc.post().uri("/console/account/totp/unbind")).cookie(between)
			.param("password", Person.PASSWORD)).hasStatus(HttpStatus.FOUND).redirectedUrl().isEqualTo("/login");
		assertThat(page("/login/totp", between)).redirectedUrl().isEqualTo("/login/code");
		assertThat(with(this.mvc.post().uri("/login/password")).cookie(between)
			.param("newPassword", "Chosen-by-myself-1")
			.param("repeated", "Chosen-by-myself-1")).redirectedUrl().isEqualTo("/login/code");
		assertThat(this.mvc.get().uri("/console/account").cookie(between).header("HX-Request", "true"))
			.hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	void stopsGuessingAtTheFifthTryAndSaysSo() {
		for (int guess = 0; guess < 5; guess++) {
			assertThat(signIn("guess-" + guess)).redirectedUrl().isEqualTo("/login?error=refused");
		}
		assertThat(signIn(Person.PASSWORD)).redirectedUrl().isEqualTo("/login?error=locked");
	}

	@Test
	void stopsGuessingCodes() {
		Authenticator app = bindAnApp();
		Cookie between = signIn(Person.PASSWORD).exchange().getResponse().getCookie(SESSION);
		for (int guess = 0; guess < 5; guess++) {
			assertThat(with(this.mvc.post().uri("/login/code")).cookie(between).param("code", "guess")).redirectedUrl()
				.isEqualTo("/login/code?error=wrong");
		}
		assertThat(with(this.mvc.post().uri("/login/code")).cookie(between).param("code", app.nextCode()))
			.redirectedUrl()
			.isEqualTo("/login/code?error=locked");
	}

	@Test
	void forgesNoLineOfTheLogByNameOrBrowser(CapturedOutput output) {
		String forged = "\r\n2026-11-25T00:00:00Z ERROR forged by " + this.person.name();
		with(this.mvc.post().uri("/login")).param("username", "x" + forged)
			.param("password", "x" + forged)
			.header(HttpHeaders.USER_AGENT, "x" + forged)
			.exchange();
		signIn(Person.PASSWORD).header(HttpHeaders.USER_AGENT, "x" + forged).exchange();
		assertThat(output.getAll().lines()).noneMatch((line) -> line.startsWith("2026-11-25T00:00:00Z"));
		assertThat(this.database.sql("SELECT CONCAT_WS(' ', account, request) FROM audit_entry WHERE address = ?")
			.param(this.address)
			.query(String.class)
			.list()).isNotEmpty().noneMatch((entry) -> entry.contains("forged"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "en\r\nSet-Cookie: forged=1", "en; forged=1", "en\nX-Forged: 1" })
	void putsNothingIntoHeadersThatSomebodySent(String hostile) {
		for (MvcTestResult answer : List.of(
				with(this.mvc.post().uri("/preferences")).param("language", hostile).param("back", "/login").exchange(),
				with(this.mvc.post().uri("/preferences")).param("language", "en")
					.param("back", "/login?" + hostile)
					.exchange(),
				with(this.mvc.post().uri("/preferences")).param("scheme", hostile).exchange(),
				this.mvc.get().uri("/login").param("error", hostile).header("X-Request-Id", hostile).exchange())) {
			assertThat(answer.getResponse().getHeaderNames())
				.allSatisfy((name) -> assertThat(answer.getResponse().getHeaders(name)).noneMatch(
						(value) -> value.contains("forged=") || value.contains("\n") || value.contains("X-Forged")));
		}
	}

	@Test
	void writesWhatABrowserCallsItselfAsText() {
		Cookie session = signIn(Person.PASSWORD).header(HttpHeaders.USER_AGENT, "\"><script>alert(1)</script>")
			.exchange()
			.getResponse()
			.getCookie(SESSION);
		MvcTestResult page = page("/console/account", session).exchange();
		assertThat(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
			.contains("&lt;script&gt;")
			.doesNotContain("<script>alert");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/console/account", "/console/account/totp", "/no/such/page", "/console/apps",
			"/console/account/sessions/end" })
	void isFramedByNobody(String path) {
		for (boolean htmx : new boolean[] { false, true }) {
			MvcTestResult answer = this.mvc.get().uri(path).with(this.person.signedIn()).headers((headers) -> {
				if (htmx) {
					headers.set("HX-Request", "true");
				}
			}).exchange();
			assertThat(answer).headers().satisfies((headers) -> {
				assertThat(headers.getFirst("X-Frame-Options")).isEqualTo("DENY");
				assertThat(headers.getFirst("Content-Security-Policy")).contains("frame-ancestors 'none'")
					.contains("form-action 'self'");
				assertThat(headers.getFirst("Cache-Control")).contains("no-store");
			});
		}
	}

	@Test
	void endsASessionAtOnceThatWasStolenAndThenSignedOutOf() {
		Cookie session = signIn(Person.PASSWORD).exchange().getResponse().getCookie(SESSION);
		assertThat(page("/console/account", session)).hasStatusOk();
		with(this.mvc.post().uri("/logout")).cookie(session).exchange();
		assertThat(page("/console/account", session)).hasStatus(HttpStatus.FOUND);
		assertThat(this.database.sql("SELECT COUNT(*) FROM signin_session WHERE uin = ?")
			.param(this.person.uin())
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void hasTenMinutesBetweenTwoStepsAndTheIdleTimeoutAfterThem() {
		Authenticator app = bindAnApp();
		assertThat(idleSeconds()).isEqualTo(7200);
		this.database.sql("DELETE FROM SPRING_SESSION WHERE PRINCIPAL_NAME = ?").param(this.person.name()).update();
		Cookie between = signIn(Person.PASSWORD).exchange().getResponse().getCookie(SESSION);
		assertThat(idleSeconds()).isEqualTo(600);
		with(this.mvc.post().uri("/login/code")).cookie(between).param("code", app.nextCode()).exchange();
		assertThat(idleSeconds()).isEqualTo(7200);
	}

	private int idleSeconds() {
		return this.database.sql("SELECT MAX_INACTIVE_INTERVAL FROM SPRING_SESSION WHERE PRINCIPAL_NAME = ?")
			.param(this.person.name())
			.query(Integer.class)
			.single();
	}

	private Authenticator bindAnApp() {
		Cookie session = signIn(Person.PASSWORD).exchange().getResponse().getCookie(SESSION);
		String page = new String(
				page("/console/account/totp", session).exchange().getResponse().getContentAsByteArray(),
				StandardCharsets.UTF_8);
		Authenticator app = new Authenticator(page.replaceAll("(?s).*id=\"totp-secret\">([A-Z2-7]{32})<.*", "$1"));
		assertThat(with(this.mvc.post().uri("/console/account/totp")).cookie(session).param("totpCode", app.code()))
			.hasStatusOk();
		return app;
	}

	private MockMvcRequestBuilder page(String path, Cookie session) {
		return this.mvc.get().uri(path).accept(MediaType.TEXT_HTML).cookie(session);
	}

	private MockMvcRequestBuilder signIn(String password) {
		return with(this.mvc.post().uri("/login")).param("username", this.person.name()).param("password", password);
	}

	private MockMvcRequestBuilder with(MockMvcRequestBuilder request) {
		return request.with(csrf()).with(this::fromElsewhere);
	}

	private MockHttpServletRequest fromElsewhere(MockHttpServletRequest request) {
		request.setRemoteAddr(this.address);
		return request;
	}

}
