package io.smsconsole.web.page;

import io.smsconsole.web.testing.Callers;
import io.smsconsole.web.testing.PageTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@PageTest
class FragmentsTests {

	private static final String LAYOUT = "<html";

	@Autowired
	private MockMvcTester mvc;

	@Test
	void areThePagesPartsWithoutTheLayout() {
		assertThat(this.mvc.get().uri("/console/sample?after=40").with(Callers.owner())).bodyText()
			.contains(LAYOUT, "Row 45", "rel=\"prev\"")
			.doesNotContain("rel=\"next\"");
		assertThat(this.mvc.get().uri("/console/sample?after=40").header("HX-Request", "true").with(Callers.owner()))
			.bodyText()
			.contains("Row 45", "rel=\"prev\"")
			.doesNotContain(LAYOUT, "figure");
	}

	@Test
	void tellHowAListIsSortedAndSortItTheOtherWay() {
		assertThat(this.mvc.get().uri("/console/sample?q=1").with(Callers.owner())).bodyText()
			.contains("href=\"/console/sample?q=1&amp;sort=state\"")
			.doesNotContain("aria-sort");
		assertThat(this.mvc.get().uri("/console/sample?sort=state&after=3").with(Callers.owner())).bodyText()
			.contains("aria-sort=\"ascending\"", "href=\"/console/sample?sort=-state\"");
		assertThat(this.mvc.get().uri("/console/sample?sort=-state").with(Callers.owner())).bodyText()
			.contains("aria-sort=\"descending\"", "href=\"/console/sample?sort=state\"");
	}

	@Test
	void askBeforeSomethingIsDestroyedAsDialogOrPage() {
		assertThat(this.mvc.get().uri("/console/sample/delete").with(Callers.owner())).bodyText()
			.contains(LAYOUT, "confirm-page");
		assertThat(this.mvc.get().uri("/console/sample/delete").header("HX-Request", "true").with(Callers.owner()))
			.bodyText()
			.contains("<dialog", "confirm-button")
			.doesNotContain(LAYOUT);
	}

	@Test
	void keepWhatWasEnteredBesideWhatIsWrongWithIt() {
		assertThat(submit("x")).bodyText()
			.contains("value=\"x\"", "id=\"sign-name-error\"", "aria-invalid=\"true\"")
			.doesNotContain("form-problems");
	}

	@Test
	void putARefusalBesideItsFieldOrAboveTheForm() {
		assertThat(submit("taken")).bodyText()
			.containsPattern("id=\"sign-name-error\"[^>]*><span>[^<]+</span>")
			.doesNotContain("form-problems");
		assertThat(submit("too many")).bodyText()
			.contains("form-problems", "href=\"/console/developer/errors/LimitExceeded\"")
			.containsPattern("<code>LimitExceeded</code></a> <span>· [0-9a-f-]{36}</span>");
	}

	@Test
	void tellOfAnUncaughtRefusalWithItsCode() {
		assertThat(this.mvc.get().uri("/console/sample/refused").with(Callers.owner())).hasStatus(HttpStatus.FORBIDDEN)
			.bodyText()
			.contains(LAYOUT, "UnauthorizedOperation", "request-id");
		assertThat(this.mvc.get().uri("/console/sample/refused").header("HX-Request", "true").with(Callers.owner()))
			.hasStatus(HttpStatus.FORBIDDEN)
			.bodyText()
			.contains("flash-danger", "UnauthorizedOperation")
			.doesNotContain(LAYOUT);
	}

	private MvcTestResult submit(String signName) {
		return this.mvc.post()
			.uri("/console/sample/form")
			.param("signName", signName)
			.param("smsType", "2")
			.param("_agreed", "on")
			.with(Callers.owner())
			.with(csrf())
			.exchange();
	}

}
