package io.smsconsole.web.request;

import java.util.ArrayList;
import java.util.List;

import io.smsconsole.auth.principal.Origin;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class OriginFilterTests {

	private final List<Origin> seen = new ArrayList<>();

	private final FilterChain chain = (request, response) -> this.seen.add(Origin.current());

	@Test
	void tellsAddressAndProgramDuringTheRequestOnly() throws Exception {
		MockHttpServletRequest request = request();
		new OriginFilter().doFilter(request, new MockHttpServletResponse(), this.chain);
		assertThat(this.seen).singleElement().satisfies((origin) -> {
			assertThat(origin.address()).isEqualTo("192.0.2.7");
			assertThat(origin.userAgent()).isEqualTo("a program");
			assertThat(origin.requestId()).hasSize(36);
		});
		assertThat(Origin.current().address()).isNull();
	}

	@Test
	void keepsTheRequestsIdOnItsErrorPage() throws Exception {
		MockHttpServletRequest request = request();
		new OriginFilter().doFilter(request, new MockHttpServletResponse(), this.chain);
		request.setDispatcherType(DispatcherType.ERROR);
		new OriginFilter().doFilter(request, new MockHttpServletResponse(), this.chain);
		assertThat(this.seen).hasSize(2).allMatch(this.seen.get(0)::equals);
	}

	private static MockHttpServletRequest request() {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr("192.0.2.7");
		request.addHeader("User-Agent", "a program");
		return request;
	}

}
