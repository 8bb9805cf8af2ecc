package io.smsconsole.web.outage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import io.smsconsole.web.testing.PageTest;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * What is answered while the database is away.
 */
@PageTest
class OutageTests {

	private static final FilterChain AWAY = (request, response) -> {
		throw new ServletException(new CannotCreateTransactionException("no connection"));
	};

	@Autowired
	private OutagePage page;

	@Autowired
	private DatabaseWatch watch;

	@Test
	void knowsThatTheDatabaseIsThere() {
		assertThat(this.watch.isRunning()).isTrue();
		assertThat(this.watch.down()).isFalse();
	}

	@Test
	void tellsPeopleInTheirLanguageAndLooksAgain() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/console/apps");
		request.setQueryString("name=<x>");
		request.addHeader("Accept-Language", "zh-CN");
		MockHttpServletResponse answer = answer(request, AWAY, false);
		assertThat(answer.getStatus()).isEqualTo(503);
		assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
		assertThat(answer.getHeader("Refresh")).startsWith("5; url=/console/apps?");
		assertThat(text(answer)).contains("lang=\"zh-CN\"", "数据库暂时无法访问", "name=&lt;x&gt;").doesNotContain("<x>");
		MockHttpServletRequest english = new MockHttpServletRequest("POST", "/console/apps");
		english.addHeader("Accept-Language", "en");
		MockHttpServletResponse other = answer(english, AWAY, false);
		assertThat(text(other)).contains("The database does not answer");
		assertThat(other.getHeader("Refresh")).as("what was sent is not sent again").endsWith("url=/console");
	}

	@Test
	void asksNobodyWhileItIsKnownToBeAway() throws Exception {
		MockFilterChain chain = new MockFilterChain();
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/console");
		assertThat(answer(request, chain, true).getStatus()).isEqualTo(503);
		assertThat(chain.getRequest()).isNull();
		MockHttpServletRequest part = new MockHttpServletRequest("GET", "/console");
		part.addHeader("HX-Request", "true");
		assertThat(text(answer(part, chain, true))).contains("alert-danger").doesNotContain("<html");
		MockHttpServletRequest callback = new MockHttpServletRequest("POST", "/callback/upstream/status/x");
		assertThat(answer(callback, chain, true).getStatus()).isEqualTo(503);
		MockHttpServletRequest health = new MockHttpServletRequest("GET", "/actuator/health/liveness");
		assertThat(answer(health, chain, true).getStatus()).isEqualTo(200);
		assertThat(chain.getRequest()).isSameAs(health);
	}

	@Test
	void leavesOtherFailuresToOthers() {
		FilterChain broken = (request, response) -> {
			throw new DataIntegrityViolationException("twice");
		};
		assertThatExceptionOfType(DataIntegrityViolationException.class)
			.isThrownBy(() -> answer(new MockHttpServletRequest("GET", "/console"), broken, false));
	}

	private MockHttpServletResponse answer(MockHttpServletRequest request, FilterChain chain, boolean down)
			throws ServletException, IOException {
		DatabaseWatch database = mock(DatabaseWatch.class);
		given(database.down()).willReturn(down);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new OutageFilter(database, this.page).doFilter(request, response, chain);
		return response;
	}

	private static String text(MockHttpServletResponse answer) {
		return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
