package io.smsconsole.web.security;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.smsconsole.web.testing.Browser;
import io.smsconsole.web.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Cookie;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.ExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@BrowserTest
class SessionsIT {

	private static final String SESSION = "SESSION";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/console", "/login?error=refused", "/", "/?Action=SendSms",
			"/callback/upstream/status", "/actuator/health", "/assets/console.css", "/no/such/page" })
	void areNotOpenedForPassersBy(String address) {
		long before = sessions();
		HttpHeaders headers = RestTestClient.bindToServer()
			.baseUrl("http://127.0.0.1:" + this.port)
			.build()
			.get()
			.uri(address)
			.accept(MediaType.TEXT_HTML)
			.exchange()
			.returnResult(byte[].class)
			.getResponseHeaders();
		assertThat(headers.getOrDefault(HttpHeaders.SET_COOKIE, List.of()))
			.noneMatch((cookie) -> cookie.startsWith(SESSION))
			.allMatch((cookie) -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
		assertThat(sessions()).isEqualTo(before);
	}

	@Test
	void areOpenedForThoseWhoSignInOnly(Browser browser) {
		long before = sessions();
		browser.open("/login");
		browser.type("username", "nobody");
		browser.type("password", "wrong");
		browser.press("sign-in");
		browser.find("login-error");
		assertThat(sessions()).isEqualTo(before);
		browser.signInAnew();
		assertThat(sessions()).isEqualTo(before + 1);
		Cookie session = browser.driver().manage().getCookieNamed(SESSION);
		assertThat(session.isHttpOnly()).isTrue();
		assertThat(session.getSameSite()).isEqualTo("Lax");
		browser.signOut();
		assertThat(sessions()).isEqualTo(before);
	}

	@Test
	void takeNoIdThatSomebodyElseChose(Browser browser) {
		browser.open("/login");
		browser.driver().manage().addCookie(new Cookie(SESSION, "Y2hvc2VuLWJ5LXNvbWVib2R5LWVsc2U="));
		browser.signInAnew();
		assertThat(browser.driver().manage().getCookieNamed(SESSION).getValue())
			.isNotEqualTo("Y2hvc2VuLWJ5LXNvbWVib2R5LWVsc2U=");
	}

	@Test
	void leadToTheSignInPageOfThisHostWhateverTheRequestCallsIt() {
		assertThat(RestTestClient.bindToServer(new RedirectsAreAnswers())
			.baseUrl("http://127.0.0.1:" + this.port)
			.build()
			.get()
			.uri("/console")
			.accept(MediaType.TEXT_HTML)
			.header("X-Forwarded-Host", "evil.example")
			.exchange()
			.returnResult()
			.getResponseHeaders()
			.getFirst(HttpHeaders.LOCATION)).isEqualTo("/login");
	}

	@Test
	void likeAllCookiesAreKeptFromScriptsOtherSitesAndThePlainWire() {
		RestTestClient client = RestTestClient.bindToServer(new RedirectsAreAnswers())
			.baseUrl("http://127.0.0.1:" + this.port)
			.defaultHeader("X-Forwarded-Proto", "https")
			.defaultHeader(HttpHeaders.ACCEPT, MediaType.TEXT_HTML_VALUE)
			.build();
		List<String> cookies = new ArrayList<>(cookies(client.get().uri("/console")));
		ExchangeResult login = client.get().uri("/login").exchange().returnResult();
		cookies.addAll(login.getResponseHeaders().get(HttpHeaders.SET_COOKIE));
		String page = new String(login.getResponseBodyContent(), StandardCharsets.UTF_8);
		cookies.addAll(cookies(client.post()
			.uri("/login")
			.header(HttpHeaders.COOKIE,
					login.getResponseHeaders().getFirst(HttpHeaders.SET_COOKIE).replaceFirst(";.*", ""))
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body("username=%s&password=%s&_csrf=%s".formatted(Browser.OWNER, Browser.PASSWORD,
					page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1")))));
		assertThat(cookies).extracting((cookie) -> cookie.replaceFirst("=.*", ""))
			.contains("REDIRECT_URI", "XSRF-TOKEN", SESSION);
		assertThat(cookies).filteredOn((cookie) -> !cookie.contains("=;"))
			.allMatch((cookie) -> cookie.contains("HttpOnly") && cookie.contains("Secure")
					&& cookie.contains("SameSite=Lax"));
	}

	private static List<String> cookies(RestTestClient.RequestHeadersSpec<?> request) {
		return request.exchange().returnResult().getResponseHeaders().getOrDefault(HttpHeaders.SET_COOKIE, List.of());
	}

	private long sessions() {
		return this.database.sql("select count(*) from SPRING_SESSION").query(Long.class).single();
	}

	private static final class RedirectsAreAnswers extends SimpleClientHttpRequestFactory {

		@Override
		protected void prepareConnection(HttpURLConnection connection, String method) throws IOException {
			super.prepareConnection(connection, method);
			connection.setInstanceFollowRedirects(false);
		}

	}

}
