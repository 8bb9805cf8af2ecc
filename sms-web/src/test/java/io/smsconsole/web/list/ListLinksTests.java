package io.smsconsole.web.list;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import static org.assertj.core.api.Assertions.assertThat;

class ListLinksTests {

	private final ListLinks links = new ListLinks();

	private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/console/apps");

	@BeforeEach
	void stand() {
		this.request.setQueryString("q=a%26b%20%E4%B8%AD&after=7&size=5");
		RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(this.request));
	}

	@AfterEach
	void leave() {
		RequestContextHolder.resetRequestAttributes();
	}

	@Test
	void keepWhatWasSearchedFor() {
		assertThat(this.links.after("9")).isEqualTo("/console/apps?q=a%26b%20%E4%B8%AD&size=5&after=9");
		assertThat(this.links.before("3")).isEqualTo("/console/apps?q=a%26b%20%E4%B8%AD&size=5&before=3");
		assertThat(this.links.first()).isEqualTo("/console/apps?q=a%26b%20%E4%B8%AD&size=5");
	}

	@Test
	void startAgainWhenSortedOtherwise() {
		assertThat(this.links.sorted("-name")).isEqualTo("/console/apps?q=a%26b%20%E4%B8%AD&size=5&sort=-name");
	}

	@Test
	void encodeKeys() {
		assertThat(this.links.after("a&b=c{x}")).endsWith("&after=a%26b%3Dc%7Bx%7D");
	}

}
