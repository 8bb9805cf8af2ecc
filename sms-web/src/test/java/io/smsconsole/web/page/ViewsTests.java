package io.smsconsole.web.page;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

class ViewsTests {

	@Test
	void answersABrowserWithThePage() {
		assertThat(Views.pageOr(HtmxRequest.empty(), "apps/list", "rows")).isEqualTo("apps/list");
	}

	@Test
	void answersHtmxWithTheFragment() {
		assertThat(Views.pageOr(htmx("HX-Target"), "apps/list", "rows")).isEqualTo("apps/list :: rows");
	}

	@ParameterizedTest
	@ValueSource(strings = { "HX-Boosted", "HX-History-Restore-Request" })
	void answersWithThePageWhereHtmxReplacesAllOfIt(String header) {
		assertThat(Views.pageOr(htmx(header), "apps/list", "rows")).isEqualTo("apps/list");
	}

	private static HtmxRequest htmx(String header) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader("HX-Request", "true");
		request.addHeader(header, "true");
		return HtmxRequest.fromRequest(request);
	}

}
